import { type RuleText, told } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

const FIVE = ['O-1', 'O-2'];

/** Article 14: who may apply. */
export const entryTexts: readonly RuleText[] = [
  line(
    '14.1.1',
    'computed',
    'Yararlanıcı, Hizmet İhracatçıları Birliğine (HİB) üye olmalıdır.',
    'The beneficiary must be a member of the Service Exporters’ Association (HİB).',
  ),
  line(
    '14.1.2',
    'computed',
    'Son 2 takvim yılında lojistik ve taşımacılıktan yıllık ortalama ciro en az 25.000.000 TL olmalıdır; tutar, metnin sözüne göre her yıl güncellenir.',
    'Average yearly turnover from logistics and transport in the last 2 calendar years must be at least 25,000,000 TL; by the letter of the text the amount is updated every year.',
    ['O-11', 'O-35', 'C-4'],
  ),
  line(
    '14.1.3',
    'computed',
    'Yararlanıcı, Ulaştırma ve Altyapı Bakanlığından uluslararası yük taşımacılığına ilişkin faaliyet belgesi, ruhsat veya çalışma izni almış olmalıdır.',
    'The beneficiary must hold an activity certificate, licence or permit of the Ministry of Transport and Infrastructure for international freight carriage.',
    ['O-12'],
  ),
  line(
    '14.1.4',
    'computed',
    'Yararlanıcının Türkiye’de fiziksel bir ofisi olmalıdır.',
    'The beneficiary must have a physical office in Türkiye.',
  ),
  line(
    '14.2',
    'procedure',
    'Ciro koşulunun belgeleri her takvim yılında bir kez, o yılın ilk destek başvurusuyla verilir.',
    'Papers for the turnover condition are given once per calendar year, with the first application of that year.',
    ['O-3', 'O-5'],
  ),
];

/** Article 15: the additional rate. What “10 baz puan” comes to is a reading, and so is every figure that rests on it. */
export const additionalRateTexts: readonly RuleText[] = [
  told(
    'L-15.1',
    ['computed', 'assumed', '5448 Genelgesi m.15/1', 'S'],
    'Tescil, birim, tanıtım, bireysel katılım ve milli katılımda destek oranı, EK-3 listesindeki ülkelere yönelik faaliyette “10 baz puan” artırılabilir; bu, 10 yüzde puanı olarak okunur.',
    'For registration, unit, promotion, individual and national participation the rate may be raised by “10 baz puan” for activities towards countries on list EK-3; this is read as 10 percentage points.',
    { doubts: [...FIVE, 'C-10'] },
  ),
  told(
    'L-15.2',
    ['computed', 'assumed', '5448 Genelgesi m.15/2', 'S'],
    'Pazara giriş belgelerinde oran; iklim değişikliğini azaltma, iklim değişikliğine uyum ile kirliliğin önlenmesi ve kontrolüne ilişkin belgeler için en fazla “10 baz puan” artırılabilir; bu, 10 yüzde puanı olarak okunur.',
    'For market-entry documents the rate may be raised by up to “10 baz puan” for documents on climate mitigation, climate adaptation, and prevention and control of pollution; this is read as 10 percentage points.',
    { doubts: FIVE },
  ),
  line(
    '15.3',
    'computed',
    'Faaliyet birden çok ülkeyi kapsıyorsa ilave oran, ancak ülkelerin tamamı EK-3 listesindeyse uygulanır.',
    'Where an activity covers several countries the additional rate applies only if all of them are on list EK-3.',
  ),
  line(
    '15.4',
    'computed',
    'EK-3 listesinin hangi günkü hâline bakılacağı: tescilde belgenin düzenlendiği gün; birim ve tanıtımda ödeme belgesinin günü; bireysel ve milli katılımda faaliyetin bittiği gün.',
    'Which day’s version of list EK-3 counts: for registration the day the document is issued; for unit and promotion the day of the payment document; for individual and national participation the day the activity ends.',
    ['C-10'],
  ),
];
