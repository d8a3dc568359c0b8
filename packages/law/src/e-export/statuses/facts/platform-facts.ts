import { words } from '@kervan/kit';
import { count, share, yesNo } from './definition.ts';

/** What is asked of a B2B platform: what it is, and the technical tests (E-1.6). */
export const platformFacts = {
  runsB2bPlatform: yesNo(
    words('işletmeden işletmeye sipariş alabilme', 'taking business-to-business orders'),
    words(
      'Aracı hizmet sağlayıcı olarak işletmeden işletmeye sipariş alınan bir platform işletiyor musunuz?',
      'As an intermediary provider, do you run a platform that takes business-to-business orders?',
    ),
  ),
  worksInBrowsers: yesNo(
    words('sitenin tarayıcılarda çalışması', 'a site that works in browsers'),
    words('Siteniz yaygın tarayıcılarda çalışıyor mu?', 'Does your site work in the usual browsers?'),
  ),
  linksLive: yesNo(
    words('çalışan bağlantılar', 'live links'),
    words('Sitenizdeki bağlantıların hepsi çalışıyor mu?', 'Are all links of your site live?'),
  ),
  availability: share(
    words('erişilebilirlik', 'availability'),
    words(
      'Siteniz zamanın yüzde kaçında erişilebilir? (99.5 gibi)',
      'For what share of the time is your site available? (such as 99.5)',
    ),
  ),
  bearsHeavyTraffic: yesNo(
    words('yoğun trafiğe dayanıklılık', 'bearing heavy traffic'),
    words('Siteniz yoğun trafiği kaldırıyor mu?', 'Does your site bear heavy traffic?'),
  ),
  paidMembers: count(
    words('faal ücretli üye sayısı', 'active paid members'),
    words('Kaç faal ücretli üyeniz var?', 'How many active paid members do you have?'),
  ),
  worldRanking: count(
    words('dünya sıralaması', 'world ranking'),
    words(
      'Siteniz dünya sıralamasında kaçıncı? (1 en iyi)',
      'At what place of the world ranking is your site? (1 is best)',
    ),
  ),
  searchFilter: yesNo(
    words('ürün ve firma arama süzgeci', 'a product and company search filter'),
    words('Ürün ve firma arama süzgeci var mı?', 'Is there a product and company search filter?'),
  ),
  memberPagesShown: yesNo(
    words(
      'ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi',
      'showing paid members’ title, contact, activity and catalogue',
    ),
    words(
      'Ücretli üyelerin unvanı, iletişimi, faaliyeti ve kataloğu gösteriliyor mu?',
      'Are the title, contact, activity and catalogue of paid members shown?',
    ),
  ),
  indexedResults: count(
    words('“site:” dizin aramasının sonuç sayısı', 'results of a “site:” index search'),
    words(
      'Arama motorunda “site:” ile yapılan arama kaç sonuç veriyor?',
      'How many results does a “site:” search in a search engine give?',
    ),
  ),
} as const;
