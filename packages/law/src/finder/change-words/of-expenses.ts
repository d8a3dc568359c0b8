import type { FactName } from '../../facts/catalogue.ts';
import { type ChangeWords, change } from './change-word.ts';

/** What a firm would do about a payment, a service or a project. */
export const ofExpenses: Readonly<Partial<Record<FactName, ChangeWords>>> = {
  payer: {
    beneficiary: change(1, 'ödemeyi kendiniz yapın', 'pay it yourself'),
    linkedCompany: change(
      2,
      'ödemeyi en az %51 organik bağlı şirketiniz yapsın',
      'have an organically linked company (at least 51 %) pay it',
    ),
  },
  paymentChannel: { bank: change(1, 'bankayla ya da kartla ödeyin', 'pay by bank or card') },
  relatedParty: {
    no: change(
      3,
      'hizmeti aranızda bağ olmayan bir firmadan alın',
      'buy the service from a firm you have no ties to',
    ),
  },
  supportedElsewhere: {
    no: change(
      2,
      'başka programda desteklenmemiş bir gideri isteyin',
      'ask for an expense that no other programme has supported',
    ),
  },
  databaseListed: {
    yes: change(
      1,
      'Bakanlığın listesindeki bir veri tabanını seçin',
      'choose a database on the Ministry’s list',
    ),
  },
  provider: {
    listed: change(
      1,
      'hizmeti Bakanlığın listesindeki bir firmadan alın',
      'buy the service from a firm on the Ministry’s list',
    ),
    marketplace: change(
      1,
      'hizmeti pazaryerinin kendisinden alın',
      'buy the service from the marketplace itself',
    ),
  },
  becameSale: {
    yes: change(
      2,
      'yalnızca satışa dönüşen teslimatları isteyin',
      'ask only for deliveries that turned into sales',
    ),
  },
  serviceListed: {
    yes: change(
      1,
      'paydaştan alınabilecek hizmetler listesindeki bir danışmanlığı seçin',
      'choose a consultancy on the list of stakeholder services',
    ),
  },
  entryCondition: {
    yes: change(
      2,
      'pazaryerine ya da ülkenin e-ticaretine girişte zorunlu olan hizmeti alın',
      'buy a service that is mandatory for entering the marketplace or the country’s e-commerce',
    ),
  },
  depotApproved: {
    yes: change(
      4,
      'depoyu Bakanlık yurt dışı temsilcisine inceletin',
      'have the Ministry’s overseas representative inspect the depot',
    ),
  },
  retailGoods: {
    yes: change(
      3,
      'faaliyeti e-ticaretle perakende satılabilen ürünler için düzenleyin',
      'hold the activity for goods that can be sold at retail by e-commerce',
    ),
  },
  feasibility: { yes: change(3, 'fizibilite çalışmasını verin', 'hand in the feasibility study') },
  realisationReport: { yes: change(2, 'gerçekleşme raporunu verin', 'hand in the realisation report') },
  directorateApproved: {
    yes: change(
      4,
      'pazaryerlerine ve platformlara İhracat Genel Müdürlüğünün onayını alın',
      'have the marketplaces and platforms approved by the General Directorate of Exports',
    ),
  },
};
