import { words } from '@kervan/kit';
import { amount, choice, count, share, yesNo } from './definition.ts';

/** What is asked of those who run a site or a marketplace (E-1.4, E-1.5), some of it of B2B platforms and consortia too. */
export const siteFacts = {
  headOfficeTurkiye: yesNo(
    words('Türkiye’de iş merkezi', 'a head office in Türkiye'),
    words('İş merkeziniz Türkiye’de mi?', 'Is your head office in Türkiye?'),
  ),
  sellsOnOwnSite: yesNo(
    words('kendi markasına ait sitede perakende satış', 'retail sales on a site of the firm’s own brand'),
    words(
      'Kendi markanıza ait bir sitede perakende satış yapıyor musunuz?',
      'Do you sell by retail on a site of your own brand?',
    ),
  ),
  runsMarketplace: yesNo(
    words(
      'başka satıcıların mal satışı için sözleşme yaptığı veya sipariş aldığı bir pazaryerinin işletilmesi',
      'running a marketplace where other sellers contract or take orders for goods',
    ),
    words(
      'Başka satıcıların mal sattığı bir pazaryeri işletiyor musunuz?',
      'Do you run a marketplace where other sellers sell goods?',
    ),
  ),
  onlineSalesShare: share(
    words(
      'çevrim içi satışın önceki yıl hasılatındaki payı',
      'the online share of the previous year’s revenue',
    ),
    words(
      '{year} yılı satış hasılatınızın ne kadarı çevrim içi satıştan geldi? (66.67 ya da 2000000/3000000)',
      'What share of your sales revenue of {year} came from online sales? (66.67 or 2000000/3000000)',
    ),
    'previous',
  ),
  ownBrandShare: share(
    words(
      'kendi ve organik bağlı markaların satışlardaki payı',
      'the share of own and organically linked brands in sales',
    ),
    words(
      'Satışlarınızın ne kadarı kendi markalarınızdan veya organik bağlı şirketlerin markalarından geliyor? (25 ya da 1/4)',
      'What share of your sales comes from your own brands or those of organically linked companies? (25 or 1/4)',
    ),
  ),
  etbisNetSales: amount(
    'TRY',
    words('ETBİS net satışı', 'ETBİS net sales'),
    words(
      'ETBİS’teki {year} yılı net satışınız kaç TL?',
      'What are your net sales of {year} in ETBİS, in lira?',
    ),
    'previous',
  ),
  issuesOwnInvoices: yesNo(
    words(
      'faturaların kendi tüzel kişiliğince düzenlenmesi',
      'invoices issued by the firm’s own legal person',
    ),
    words(
      'Satış faturalarını kendi tüzel kişiliğiniz mi düzenliyor?',
      'Are the sales invoices issued by your own legal person?',
    ),
  ),
  activeTwoCalendarYears: yesNo(
    words('son iki takvim yılında faaliyet', 'activity in the last two calendar years'),
    words(
      'Siteniz son iki takvim yılının tamamında faal miydi?',
      'Was your site active through the last two calendar years?',
    ),
  ),
  activeLastTwoYears: yesNo(
    words('son iki yılda faaliyet', 'activity in the last two years'),
    words(
      'Pazaryeriniz, platformunuz ya da sitelerinizden en az biri son iki yıldır faal mi?',
      'Has your marketplace, your platform or at least one of your sites been active in the last two years?',
    ),
  ),
  trustMark: choice(
    words('Güven Damgası', 'the trust stamp'),
    words('Güven Damganız ya da dengi bir belgeniz var mı?', 'Do you have the trust stamp or an equivalent?'),
    {
      none: words('ikisi de yok', 'neither'),
      equivalent: words(
        'dengi olan uluslararası geçerli belge',
        'an internationally valid certificate equal to it',
      ),
      stamp: words('Güven Damgası', 'the trust stamp'),
    },
  ),
  infrastructureProvider: yesNo(
    words(
      'uluslararası bir e-ticaret altyapı sağlayıcısından belgeli hizmet',
      'documented service from an international e-commerce infrastructure provider',
    ),
    words(
      'Uluslararası bir e-ticaret altyapı sağlayıcısından hizmet alıyor ve bunu belgeleyebiliyor musunuz?',
      'Do you have service from an international e-commerce infrastructure provider, and documents of it?',
    ),
  ),
  paymentLogisticsIntegration: yesNo(
    words('ödeme ve lojistik entegrasyonu', 'payment and logistics integration'),
    words('Ödeme ve lojistik entegrasyonunuz var mı?', 'Do you have payment and logistics integration?'),
  ),
  fulfilment: yesNo(
    words(
      'sipariş karşılama istasyonu veya bu konuda iş birliği',
      'a fulfilment station or a fulfilment partnership',
    ),
    words(
      'Sipariş karşılama istasyonunuz ya da bu konuda bir iş birliğiniz var mı?',
      'Do you have a fulfilment station or a fulfilment partnership?',
    ),
  ),
  serviceProviders: count(
    words('pazaryerindeki hizmet sağlayıcı sayısı', 'service providers on the marketplace'),
    words(
      'Pazaryerinizde kaç hizmet sağlayıcı (satıcı) var?',
      'How many service providers (sellers) are on your marketplace?',
    ),
  ),
  listedProducts: count(
    words('pazaryerindeki ürün sayısı', 'products on the marketplace'),
    words('Pazaryerinizde kaç ürün var?', 'How many products are on your marketplace?'),
  ),
} as const;
