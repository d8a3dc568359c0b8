import { words } from '@kervan/kit';
import { choice, measured, yesNo } from './fact-definition.ts';

/** Facts that one or a few supports ask for, in the order of their articles. */
export const supportFacts = [
  measured(
    'exportPreviousYear',
    'amount',
    'beneficiary',
    words(
      'Önceki takvim yılındaki ihracatınız (GB ve BGB e-ticaret) kaç ABD doları?',
      'What were your exports in the previous calendar year (ordinary and simplified declarations), in US dollars?',
    ),
    { currency: 'USD' },
  ),
  yesNo(
    'databaseListed',
    'platform',
    words(
      'Veri tabanı Bakanlığın “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” listesinde mi? (incelemeci kuruluş karar verir)',
      'Is the database on the Ministry’s list of databases for e-commerce and digital marketing? (the examining body decides)',
    ),
    { why: 'judge' },
  ),
  measured(
    'euPreApprovalDay',
    'day',
    'support',
    words(
      'Herhangi bir Avrupa Birliği ülkesi için ilk ön onay hangi gün verildi?',
      'On which day was the first pre-approval given for any European Union country?',
    ),
  ),
  choice(
    'provider',
    'platform',
    {
      listed: words('Bakanlığın listesindeki bir firma', 'a firm on the Ministry’s list'),
      marketplace: words('pazaryerinin kendisi', 'the marketplace itself'),
      other: words('başka bir firma', 'another firm'),
    },
    words('Hizmeti kim sunuyor?', 'Who provides the service?'),
  ),
  yesNo(
    'becameSale',
    'platform',
    words(
      'Bu teslimat ve hizmetler satışa dönüştü mü?',
      'Did these deliveries and services turn into sales?',
    ),
  ),
  yesNo(
    'depotApproved',
    'support',
    words(
      'Bakanlık yurt dışı temsilcisi depoyu inceleyip uygun buldu mu?',
      'Did the Ministry’s overseas representative inspect the depot and find it suitable?',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'countryPicked',
    'platform',
    words(
      'Bakanlık bu ülkeyi pazara giriş koşullarına göre belirledi mi?',
      'Has the Ministry picked this country by its market-entry conditions?',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'marketplaceApproved',
    'platform',
    words('Pazaryeri Bakanlıkça onaylı mı?', 'Is the marketplace approved by the Ministry?'),
    { why: 'judge' },
  ),
  yesNo(
    'storeOpened',
    'platform',
    words('Çevrim içi mağaza gerçekten açıldı mı?', 'Was the online store actually opened?'),
  ),
  yesNo(
    'serviceListed',
    'platform',
    words(
      'Danışmanlık, “E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesi”nde mi?',
      'Is the consultancy on the list of services that may be bought from an e-commerce stakeholder?',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'entryCondition',
    'platform',
    words(
      'Hizmet, pazaryerine giriş şartı ya da ülkenin e-ticaret pazarına girişte zorunlu mu?',
      'Is the service an entry condition of the marketplace, or mandatory for entering the country’s e-commerce?',
    ),
  ),
  yesNo(
    'autoParts',
    'platform',
    words('Satılanlar otomotiv yedek parçası mı?', 'Are the goods automotive spare parts?'),
  ),
  yesNo(
    'retailGoods',
    'support',
    words(
      'Faaliyet, e-ticaretle perakende satılabilen ürünlere mi ilişkin?',
      'Does the activity concern goods that can be sold at retail by e-commerce?',
    ),
  ),
  yesNo(
    'feasibility',
    'support',
    words('Fizibilite çalışması verildi mi?', 'Has the feasibility study been given?'),
  ),
  yesNo(
    'realisationReport',
    'support',
    words('Gerçekleşme raporu verildi mi?', 'Has the realisation report been given?'),
  ),
  yesNo(
    'directorateApproved',
    'support',
    words(
      'Pazaryerleri ve dijital platformlar İhracat Genel Müdürlüğünce onaylandı mı?',
      'Have the marketplaces and digital platforms been approved by the General Directorate of Exports?',
    ),
    { why: 'judge' },
  ),
  measured(
    'adSales',
    'amount',
    'sales',
    words(
      'Bu pazaryeri, ülke ve çeyrekte reklamların getirdiği satış ne kadar?',
      'How much did the ads sell on this marketplace, in this country and quarter?',
    ),
  ),
  measured(
    'eCommerceSales',
    'amount',
    'sales',
    words(
      'Bu ülkede ve dönemde toplam e-ticaret satışınız ne kadar?',
      'How much did you sell by e-commerce in this country and period, in all?',
    ),
  ),
] as const;
