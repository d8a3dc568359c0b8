import { type Source, words } from '@kervan/kit';
import { isFalse, isTrue, noneOf, oneOf } from '../constructs/choices.ts';
import { factDay, monthsAfter, onOrBefore, paymentDay } from '../constructs/days.ts';
import { countryIsNot, kindIn } from '../constructs/line-tests.ts';
import { all, always, any, reading } from '../constructs/logic.ts';
import { type Demand, demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { unitCeilings } from './ceilings/index.ts';
import { formDemand, paperDemands } from './demands/papers.ts';
import { applicants, ONLY_BENEFICIARIES, standingDemands } from './demands/standing.ts';
import { afterRepeal, beforeEntry, oldUnitDemands, windowOfPayment } from './demands/time.ts';
import { FILED, perYear } from './limits.ts';
import { halfForFirms, targetCountryAddition } from './rates.ts';

const ID = 'logistics/unit';
const ARTICLE = 'Karar m.78; Genelge m.6';
const UNITS: Source = { rule: 'C-2', grade: 'published', from: 'inovakademi.com', article: 'Karar m.78' };
const SHARE: Source = { rule: 'L-6.10', grade: 'text', from: 'S', article: 'Genelge m.6/10, m.18/8' };

const RENT = {
  grossRent: words('brüt kira', 'gross rent'),
  sharedOffice: words('paylaşımlı ofis kullanımı', 'use of a shared office'),
};
const OTHER = {
  commission: words('komisyon', 'commission'),
  certification: words('açılış ya da işletme belgelendirmesi', 'certification of opening or running'),
};

/** A company abroad holds the unit or pays for it: then the share held in it counts (L-6.10, L-18.8). */
const throughForeignCompany = any(oneOf('unitHolder', 'foreignCompany'), oneOf('paidBy', 'foreignUnit'));

const unitDemands: readonly Demand[] = [
  demand(
    'K-3.b',
    'lines',
    countryIsNot('TR', words('Türkiye', 'Türkiye')),
    words('Birim yurt dışında değil.', 'The unit is not abroad.'),
  ),
  demand(
    'L-6.1',
    'lines',
    kindIn({ ...RENT, ...OTHER }),
    words(
      'Brüt kira, komisyon ve belgelendirme dışındaki giderler desteklenmez.',
      'Only gross rent, commission and certification are supported.',
    ),
  ),
  demand(
    'L-6.4a',
    'lines',
    noneOf('unitOpinion', 'negative'),
    words(
      'Ticaret Müşavirliği olumsuz görüş bildirdi; birim destek kapsamından çıkar.',
      'The Counsellor’s opinion is negative; the unit leaves the support.',
    ),
  ),
  demand(
    'L-6.4',
    'lines',
    noneOf('unitOpinion', 'none'),
    words(
      'Birim bu destek yılında yerinde incelenmemiş; Müşavirliği davet edin.',
      'The unit was not inspected in this support year; invite the Counsellor.',
    ),
  ),
  demand(
    'L-6.7',
    'lines',
    noneOf('lease', 'changedNotApproved'),
    words(
      'Değişen kira sözleşmesi Ticaret Müşavirliğince onaylanmamış.',
      'The changed lease has not been approved by the Counsellor.',
    ),
  ),
  demand(
    'L-6.8',
    'lines',
    any(
      all(oneOf('unitHolder', 'beneficiary'), noneOf('paidBy', 'foreignUnit')),
      noneOf('organicBond', 'none'),
    ),
    words('Yurt dışındaki şirketle organik bağ yok.', 'There is no organic bond with the company abroad.'),
  ),
  demand(
    'L-6.11a',
    'lines',
    any(
      oneOf('ownershipChange', 'none'),
      onOrBefore(factDay('ownershipNotifiedOn'), monthsAfter(factDay('ownershipChangedOn'), 3)),
    ),
    words(
      'Ortaklık değişikliği üç ay içinde bildirilmemiş; birim destekten çıkar.',
      'The change of ownership was not notified within three months; the unit leaves the support.',
    ),
  ),
  demand(
    'L-6.12',
    'lines',
    any(
      oneOf('unitState', 'open'),
      reading('O-19', {
        'no-support': onOrBefore(factDay('closureNotifiedOn'), monthsAfter(factDay('unitClosedOn'), 1)),
        'until-closure': always,
      }),
    ),
    words(
      'Kapanış ya da bağın bitmesi bir ay içinde bildirilmemiş.',
      'The closure, or the end of the bond, was not notified within one month.',
    ),
  ),
  demand(
    'L-6.13',
    'lines',
    any(kindIn(OTHER), isTrue('rentMonthsShown')),
    words(
      'Kiranın hangi aya ait olduğu ne ödeme belgesinde ne de kiraya verenin yazısında var.',
      'Neither the payment document nor a letter of the lessor shows which months the rent is for.',
    ),
  ),
  demand(
    'L-6.14',
    'lines',
    isFalse('sublet'),
    words('Birim alt kiraya verilmiş; destekten çıkar.', 'The unit is sub-let; it leaves the support.'),
  ),
];

/** Offices and centres abroad, circular art. 6 (L-6). */
export const unit = support({
  id: ID,
  title: words('Birim desteği', 'Unit abroad'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-6.1', ONLY_BENEFICIARIES, 'beneficiary'),
    ...oldUnitDemands,
    windowOfPayment,
    formDemand,
    ...unitDemands,
    ...paperDemands({ foreignUnitPays: true, counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  period: {
    rule: 'L-6.15',
    article: 'Genelge m.6/15',
    by: 'month',
    per: { doubt: 'C-3', by: { 'per-country': ['country'], 'per-unit': ['item'], 'in-all': [] } },
    months: 60,
    refusal: words(
      'Bu günler, desteğe konu edilen ilk aydan başlayan beş yılın dışında.',
      'These days lie outside the five years that began with the first month put forward.',
    ),
    clips: [
      beforeEntry,
      {
        rule: 'L-6.12a',
        side: 'from',
        on: factDay('unitClosedOn'),
        unless: oneOf('unitState', 'open'),
        refusal: words(
          'Bu günler, birimin kapandığı ya da bağın bittiği günden sonra.',
          'These days lie after the unit closed or the bond ended.',
        ),
      },
      afterRepeal,
    ],
    waits: { rule: 'L-6.6', kinds: Object.keys(RENT), months: 6, through: 'inspectedThrough' },
  },
  counts: [
    {
      rule: 'C-2',
      source: UNITS,
      size: 5,
      name: 'units',
      title: words('En fazla 5 birim', 'At most 5 units'),
      counts: 'item',
      per: [],
      measure: { doubt: 'C-2', by: { 'at-one-time': 'at-one-time', 'in-all': 'in-all' } },
      refusal: words('En fazla 5 yurt dışı birim desteklenir.', 'At most 5 units abroad are supported.'),
    },
  ],
  shares: [],
  rate: {
    ...halfForFirms('unit', ARTICLE),
    addition: targetCountryAddition(paymentDay),
    ratio: {
      fact: 'foreignShare',
      source: SHARE,
      doubt: 'O-16',
      inScope: { 'when-foreign': throughForeignCompany, always: true },
      title: words('yurt dışı ortaklık payı', 'share in the foreign company'),
    },
  },
  limits: [perYear({ row: 'unit', article: ARTICLE, support: ID, table: unitCeilings }, 'item')],
  duration: words('5 yıl, en fazla 5 birim', '5 years, at most 5 units'),
  durationRule: 'L-6.15',
  filing: FILED.payment,
  papers: ['L-6.1a', 'L-6.4', 'L-16.8'],
});
