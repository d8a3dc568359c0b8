import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Articles 1 to 3: purpose, scope, basis and definitions. */
export const scopeTexts: readonly RuleText[] = [
  line(
    '1.1',
    'procedure',
    'Genelge, 19 Nisan 2022 tarihli ve 5448 sayılı Kararın lojistik ve taşımacılık hizmetlerine ayrılan bölümünün nasıl uygulanacağını düzenler.',
    'The circular governs how the part of Decision 5448 of 19 April 2022 on logistics and transport services is carried out.',
  ),
  line(
    '1.2',
    'procedure',
    'Yararlanıcıların ve işbirliği kuruluşlarının başvurularının yapılması, değerlendirilmesi ve sonuçlandırılması bu Genelgeye göre olur.',
    'Applications of beneficiaries and cooperation bodies are filed, assessed and closed under this circular.',
    ['O-3'],
  ),
  line(
    '2.1',
    'procedure',
    'Genelgenin dayanağı 5448 sayılı Kararın 13. maddesidir.',
    'The circular rests on article 13 of Decision 5448.',
  ),
  line(
    '3.1',
    'definition',
    'Kararın 3. ve 75. maddelerindeki tanımlar burada da geçerlidir; yararlanıcı, işbirliği kuruluşu ve milli katılım organizatörü yalnızca orada tanımlanır.',
    'The definitions in articles 3 and 75 of the Decision hold here too; beneficiary, cooperation body and organiser of a national participation are defined only there.',
    ['C-5'],
  ),
  line(
    '3.1a',
    'definition',
    'Genel Müdürlük, Ticaret Bakanlığının Uluslararası Hizmet Ticareti Genel Müdürlüğüdür (UHTGM).',
    'General Directorate means the General Directorate of International Service Trade (UHTGM) of the Ministry of Trade.',
  ),
  line(
    '3.1b',
    'computed',
    'İlişkili kişiler: yararlanıcının ortakları; yararlanıcının veya ortaklarının ilgili olduğu kişi ve kurumlar; yönetim, denetim veya sermaye yoluyla bağlı oldukları ya da nüfuzları altında tuttukları kişi ve kurumlar; ortakların eşleri; ortakların ve eşlerinin üstsoyu, altsoyu, 3. dereceye kadar (bu derece dahil) yansoy hısımları ile kayın hısımları.',
    'Related persons are: the beneficiary’s partners; persons and bodies that it or its partners are connected with; those to which they are tied, or which they hold under influence, through management, control or capital; spouses of partners; ascendants, descendants, collateral relatives up to and including the 3rd degree, and in-laws, of partners or their spouses.',
    ['M-11'],
  ),
  line(
    '3.1c',
    'procedure',
    'İncelemeci kuruluş: yararlanıcının bütün başvuruları ile işbirliği kuruluşlarının ve milli katılım organizatörlerinin ödeme başvuruları için Hizmet İhracatçıları Birliği (HİB) Genel Sekreterliğidir. İşbirliği kuruluşlarının ve organizatörlerin ön onay başvuruları ile HİB Genel Sekreterliğinin kendi ön onay ve ödeme başvuruları Genel Müdürlüğe yapılır.',
    'Examining body: for every application of a beneficiary, and for payment applications of cooperation bodies and organisers of national participations, it is the General Secretariat of the Service Exporters’ Association (HİB). Pre-approval applications of cooperation bodies and organisers, and both kinds of application of the HİB General Secretariat itself, go to the General Directorate.',
  ),
  line(
    '3.1d',
    'definition',
    'Karar, 19 Nisan 2022 tarihli ve 5448 sayılı Karardır.',
    'Decision means Decision 5448 of 19 April 2022.',
  ),
  line(
    '3.1e',
    'definition',
    'KEP (kayıtlı elektronik posta), 25 Ağustos 2011 tarihli ve 28036 sayılı Resmî Gazetedeki Yönetmeliğe göre işleyen, gönderimi ve teslimi hukukî delil sayılan elektronik postadır.',
    'KEP (registered electronic mail) is mail under the Regulation in the Official Gazette of 25 August 2011, no. 28036, whose sending and delivery count as legal evidence.',
    ['O-4'],
  ),
  line(
    '3.1f',
    'computed',
    'Lojistik ve taşımacılık hizmeti, Ulaştırma ve Altyapı Bakanlığının uluslararası yük taşımacılığı, uluslararası lojistik işletmeciliği veya uluslararası taşıma işleri organizatörlüğü belgesiyle karayolu, havayolu, denizyolu veya demiryolunda yürütülen döviz kazandırıcı faaliyettir. Acentelik hizmetleri dışarıdadır.',
    'Logistics and transport service is foreign-exchange earning activity by road, air, sea or rail under a document of the Ministry of Transport and Infrastructure for international freight carriage, international logistics operation or international freight forwarding. Agency services are out.',
    ['O-12'],
  ),
];

/** Articles 20 and 21: who may settle what is left open, and the day the circular begins. */
export const closingTexts: readonly RuleText[] = [
  line(
    '20.1',
    'procedure',
    'Genel Müdürlük Genelgeye ek koyabilir, eklerini değiştirebilir, talimat verebilir; özel ve zorunlu durumlar ile mücbir sebep hâllerini inceleyip sonuçlandırır.',
    'The General Directorate may add annexes and change them, give instructions, and examine and settle special, compulsory and force-majeure cases.',
    ['M-5'],
  ),
  line(
    '21.1',
    'doubt',
    'Genelge, onaylandığı tarihte yürürlüğe girer. Bu tarih metinde yazmaz ve bulunamamıştır.',
    'The circular is in force from its day of approval. That day is not in the text and was not found.',
    ['C-8'],
  ),
];
