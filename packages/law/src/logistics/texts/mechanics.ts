import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { note } from './line.ts';

/** Legal mechanics of time: service, deficiencies, overrides. M-3 and M-4 stand with the shared rules. */
const timeMechanics: readonly RuleText[] = [
  note(
    'M-1',
    ['computed', 'text', '5448 Genelgesi m.16/13; 7201 sayılı Kanun m.7/a', 'S, TEB'],
    'KEP ile tebligatta iletinin ulaştığı gün sayılmaz; tebligat, izleyen 5. takvim gününün sonunda yapılmış sayılır. Daha önce açılması sonucu değiştirmez; 5. gün tatile rastlarsa uzamaz, uyarı gösterilir. Bazı mahkeme kararları açıldığı günü alır.',
    'For service by KEP the day of arrival is not counted; service is done at the end of the 5th calendar day after it. Opening it earlier changes nothing; a 5th day on a holiday does not shift, a warning is shown. Some court rulings take the day of opening.',
    ['M-1'],
  ),
  note(
    'M-2',
    ['computed', 'text', '5448 Genelgesi m.16/7', 'S, Q'],
    'Eksiklik süresi, tebliğ gününden başlayarak 3 aydır ve son ayın aynı numaralı gününde biter; sonra dosya olduğu gibi karara bağlanır. Kardeş bir destekte zorunlu belge eksikse doğrudan ret verilir, geç cevap da kabul edilmez.',
    'The time for deficiencies is 3 months from the day of service and ends on the same-numbered day of the last month; the file is then decided as it is. In a sister regime an incomplete mandatory paper is refused outright, and a late answer is refused.',
    ['M-2'],
  ),
  note(
    'M-5',
    ['computed', 'second-hand', '5448 Genelgesi m.16/17, m.20', 'S, Q'],
    'Müşavirlik kadrosu boşsa belgelerin Müşavirlik kaydına girdiği gün başvuru günü sayılabilir; salgında süreler talimatla uzatılmıştır. Bu yüzden süre, gerekçesi yazılarak elle başka bir güne bağlanabilir; ilk son gün de gösterilmeye devam eder.',
    'Where the Counsellor’s post is vacant, the day the papers enter the Counsellor’s register may count as the day of application; in the pandemic times were extended by instruction. So a time may be set to another day by hand, with a reason; the first last day stays visible.',
    ['M-5'],
  ),
];

/** Legal mechanics of papers, offset, persons and amounts. M-9 and M-10 stand with the shared rules. */
const moneyMechanics: readonly RuleText[] = [
  note(
    'M-6',
    ['procedure', 'text', '5448 Genelgesi m.16/10, m.16/14', 'S'],
    'Belgeler 5070 sayılı Kanuna uygun nitelikli sertifikayla imzalanır, dosyalar .pdf veya .pdf.imz olur; asılları başvuran 10 yıl saklar.',
    'Papers are signed with a qualified certificate under Law 5070, files are .pdf or .pdf.imz; the applicant keeps the originals for 10 years.',
  ),
  note(
    'M-7',
    ['computed', 'derived', '5448 Genelgesi m.17/3', 'S'],
    'Mahsupta sıra: önce haciz, sonra borçların tam karşılanıp karşılanmadığı, sonra orantı. Orantıda kurumun payı, hak ediş × kurumun borcu / borçlar toplamıdır. Kuruş artığının dağıtımı yazmaz; öneri, en büyük artığa verilmesidir ki toplam hak edişe eşit olsun.',
    'Order of tests in an offset: lien first, then whether the debts are covered, then pro rata. Pro rata an institution’s share is award × its debt / sum of debts. Where the odd kuruş goes is not written; the proposal is the largest remainder, so that the sum equals the award.',
    ['M-7'],
  ),
  note(
    'M-8',
    ['computed', 'assumed', '5448 Genelgesi m.17/3', 'S'],
    'Metnin söylemediği haciz hâlleri için öneri: bir haciz ve öbür kurumda haciz olmayan borç varsa önce haciz ödenir, kalandan öbür borç mahsup edilir, artan başvurana gider. Hak ediş haczi karşılamıyorsa tamamı haczi koyana gider.',
    'Proposal for liens that the text does not tell: with one lien and a plain debt to the other institution the lien is paid first, the other debt is set off from the remainder, and the rest goes to the applicant. An award below the lien goes wholly to the lien holder.',
    ['M-8'],
  ),
  note(
    'M-11',
    ['computed', 'text', '5448 Genelgesi m.3/1, m.18/9', 'S'],
    'İlişkili kişiden alınan hizmet desteklenmez; başvuran zararsız görse bile bağ beyan edilmelidir.',
    'What is bought from a related person is not supported; the link must be declared even where the applicant thinks it harmless.',
    ['M-11'],
  ),
  note(
    'M-12',
    ['doubt', 'second-hand', '5448 Genelgesi m.18/11', 'S, Q'],
    'Müşavirlik faturadan düşük bir rayiç yazarsa kardeş bir destekteki uygulamada kalem kesilmez, tamamı reddedilir. Lojistik Genelgesi sonucu yazmaz; alınan okuma, tamamının reddidir.',
    'Where the Counsellor notes a market price below the invoice, the practice of a sister regime refuses the whole item rather than cutting it. The logistics circular does not say what follows; the reading taken refuses the whole.',
    ['M-12'],
  ),
  note(
    'M-13',
    ['doubt', 'second-hand', '–', 'Q'],
    'Kardeş bir destekteki matrah uygulaması: desteklenen tutar ödeme belgesini aşmaz; faturada hem EUR hem TL varsa ödenen ile TL tutarının küçüğü alınır; indirim ve iade faturaları matrahı düşürür; Türkiye’ye yönelik veya Türkçe kısım çıkarılır; birden çok alıcı şirketten yalnızca bir kısmı onaylıysa onların payı alınır; yıllık limit ödeme belgesinin yılına yazılır. Bunlar burada kendiliğinden uygulanmaz; satırda bildirilen tutar esas alınır.',
    'Practice on the base in a sister regime: the supported amount does not exceed the payment document; where the invoice shows both EUR and TL the lower of the amount paid and the TL amount is taken; discounts and credit notes reduce the base; parts for the Turkish market or in Turkish come off; where only some of several recipient firms are approved their fraction is taken; the yearly limit is used in the year of the payment document. None of it is applied here by itself; the amount told on the line is taken.',
    ['M-13'],
  ),
  note(
    'M-14',
    ['computed', 'text', '5448 Genelgesi m.6/10, m.18/8', 'S'],
    'Yurt dışı şirketin biriminde destek, yurt dışı ortaklık oranıyla çarpılır.',
    'For a unit of a foreign company the support is multiplied by the share held in that company.',
    ['O-16'],
  ),
  note(
    'M-15',
    ['computed', 'assumed', '5448 Genelgesi m.18/19, m.19/1', 'S'],
    'Destek, matrah × oran × ortaklık payı ile kalan üst limitin küçüğüdür. “Yıllık”, desteğin başlangıcından sayılan destek yılıdır; limit ise 1 Ocak günü değişir.',
    'The support is the lesser of base × rate × share and what is left of the ceiling. “Yearly” is the support year counted from the start of the support, while ceilings change on 1 January.',
    ['C-1'],
  ),
];

/** Part 6: legal mechanics. */
export const mechanicsTexts: readonly RuleText[] = [...timeMechanics, ...moneyMechanics];
