import { words } from '@kervan/kit';
import { STATUS_WORDS } from '../../../facts/catalogue.ts';
import { amount, choice, yesNo } from './definition.ts';

/** What is asked of every firm, and what makes a company of the Decision (E-1.1.2, E-1.2, E-1.3). */
export const standingFacts = {
  legalForm: choice(
    words('hukuki yapı', 'legal form'),
    words('Firmanızın hukuki yapısı nedir?', 'What is the legal form of your firm?'),
    {
      commercialCompany: words(
        'Türk Ticaret Kanunu m.124’te sayılan bir ticaret şirketi',
        'a company of art. 124 of the Turkish Commercial Code',
      ),
      cooperative: words(
        '1163 veya 4572 sayılı Kanuna tabi, ticari ya da sınai faaliyeti olan kooperatif veya birlik',
        'a cooperative or union under Law 1163 or 4572 that carries on trade or industry',
      ),
      soleTrader: words('şahıs işletmesi', 'a sole trader'),
      ordinaryPartnership: words('adi ortaklık', 'an ordinary partnership'),
      otherLegalPerson: words(
        'başka bir tüzel kişi (dernek, vakıf, ticari faaliyeti olmayan kooperatif)',
        'another legal person (association, foundation, cooperative without trade)',
      ),
    },
  ),
  statusInUse: choice(
    words('kullanılmakta olan statü', 'the status in use'),
    words(
      'E-ihracat desteklerinden şu anda hangi statüyle yararlanıyorsunuz?',
      'Under which status do you use the e-export supports at present?',
    ),
    { none: words('henüz hiçbiriyle', 'none yet'), ...STATUS_WORDS },
  ),
  unionMember: yesNo(
    words('ihracatçı birliğine üyelik', 'membership of an exporters’ association'),
    words('İhracatçı birliğine üye misiniz?', 'Are you a member of an exporters’ association?'),
  ),
  dysRegistered: yesNo(
    words('DYS kaydı', 'registration in DYS'),
    words('DYS kaydınız var mı?', 'Are you registered in DYS?'),
  ),
  brand: choice(
    words('marka', 'the brand'),
    words(
      'Markanız Türkiye’de tescilli mi, başvurusu yapıldı mı?',
      'Is your brand registered in Türkiye, or applied for?',
    ),
    {
      none: words('başvuru da yok', 'not even applied for'),
      applied: words('marka başvurusu', 'a brand application'),
      registered: words('tescilli marka', 'a registered brand'),
    },
  ),
  brandGoodsTurkish: yesNo(
    words(
      'marka ürünlerinin, firmanın ürettiği, ürettirdiği veya tedarik ettiği Türk ürünleri olması',
      'goods of the brand being Turkish products that the firm makes, has made or buys in',
    ),
    words(
      'Bu markayı taşıyan ürünler, sizin ürettiğiniz, ürettirdiğiniz veya tedarik ettiğiniz Türk ürünleri mi?',
      'Are the goods of that brand Turkish products that you make, have made or buy in?',
    ),
  ),
  brandProgramme: yesNo(
    words('Marka/Turquality programı', 'the Brand/Turquality programme'),
    words('Marka/Turquality programında mısınız?', 'Are you in the Brand/Turquality programme?'),
  ),
  previousYearExport: amount(
    'USD',
    words('önceki takvim yılı ihracatı', 'exports of the previous calendar year'),
    words(
      '{year} takvim yılında ihracatınız kaç ABD dolarıydı? (GB ihracatı ile BGB e-ticaret ihracatının toplamı)',
      'What were your exports in the calendar year {year}, in US dollars? (GB exports and BGB e-commerce exports together)',
    ),
    'previous',
  ),
} as const;
