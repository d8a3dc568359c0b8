import { words } from '@kervan/kit';
import { FAILS, HOLDS, type Outcome, slotOn } from '../../constructs/condition.ts';
import { type CountryList, plainList } from '../../constructs/lists.ts';
import { slotOf } from '../../facts/catalogue.ts';
import { type CommissionCover, commissionList } from '../country-lists/commission.ts';
import { onlineStoreCountry } from '../country-lists/online-store.ts';
import { targetCountry } from '../target-countries.ts';

/** EK-Hedef Ülkeler (E-12.4). */
export const targetCountries: CountryList<boolean> = plainList(
  'target-countries',
  words('hedef ülkeler', 'target countries'),
  targetCountry,
);

/** Countries in which the online store is supported (E-9.5). */
export const onlineStoreCountries: CountryList<boolean> = plainList(
  'online-store-countries',
  words('çevrim içi mağaza ülkeleri', 'online-store countries'),
  onlineStoreCountry,
);

const partsSlot = slotOf('autoParts');

/** Countries and marketplaces whose commission is supported (E-10.7); one of them for automotive spare parts only. */
export const commissionPlaces: CountryList<CommissionCover> = {
  id: 'commission-places',
  name: words('komisyonu desteklenen ülke ve pazaryerleri', 'places whose commission is supported'),
  needs: ['autoParts'],
  of: commissionList,
  // A yes/no fact is a mask of the answers still possible: 1 no, 2 yes, as are outcomes.
  covers: (cover, line, run) =>
    cover === 'autoParts' ? (slotOn(line, run, partsSlot) as Outcome) : cover === 'all' ? HOLDS : FAILS,
};
