import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 17: debts, offset and payment. */
export const paymentTexts: readonly RuleText[] = [
  line(
    '17.1',
    'procedure',
    'İnceleme bitince incelemeci kuruluş, vadesi geçmiş vergi ve sosyal güvenlik borcunu sorgular; gerekirse başvurandan borç durumunu gösteren belgeyi ister.',
    'After the review the examining body queries overdue tax and social-security debt; it may ask the applicant for a statement of debt.',
  ),
  line(
    '17.2',
    'computed',
    'Hak ediş, vadesi geçmiş borç bulunmadığını veya yeniden yapılandırmaya uyulduğunu gösteren belge geldikten sonra hesaplanır.',
    'The award is computed once a paper is on file that there is no overdue debt, or that a restructuring is being honoured.',
    ['O-28'],
  ),
  line(
    '17.3.1',
    'computed',
    'Hak ediş iki kuruma olan borçların tamamını karşılıyorsa her kuruma alacağının tamamı gönderilir, kalan başvurana ödenir.',
    'If the award covers the debts to both institutions, each is paid in full and the rest goes to the applicant.',
  ),
  line(
    '17.3.2',
    'computed',
    'Hak ediş borçların tamamını karşılamıyorsa borç belgelerindeki tutarlarla orantılı olarak iki kuruma dağıtılır.',
    'If the award does not cover the debts, it is shared between the two institutions in proportion to the amounts on the debt statements.',
    ['M-7'],
  ),
  line(
    '17.3.3',
    'computed',
    'Mahsuptan önce kurumlardan biri haciz koymuşsa önce onun alacağının tamamı ödenir. Para gönderilmeden öbür kurum da haciz koyarsa yine ilk haczin tamamı ödenir; öbürüne yalnızca kalan, kendi haczine dayanarak gönderilir.',
    'If one institution has placed a lien before the offset, its whole claim is paid first. If the other places one before the money is sent, the first lien is still paid in full and only the remainder goes to the second under its lien.',
    ['M-8'],
  ),
];

/** Article 19: the yearly update of the circular’s own amounts. */
export const updateTexts: readonly RuleText[] = [
  line(
    '19.1',
    'computed',
    'Genelgedeki tutarlar her takvim yılı başında (ortalama TÜFE + ortalama Yİ-ÜFE)/2 oranında artar: 100.000 TL hukuki danışmanlık, 120.000 TL ön onay eşiği, 1.800 TL konaklama ve sözüne bakılırsa 25.000.000 TL ciro.',
    'Amounts of the circular rise at the start of each calendar year by (average TÜFE + average Yİ-ÜFE)/2, consumer and domestic producer inflation: 100,000 TL legal advice, 120,000 TL pre-approval threshold, 1,800 TL lodging and, by its letter, 25,000,000 TL turnover.',
    ['O-35', 'O-38', 'C-4'],
  ),
];
