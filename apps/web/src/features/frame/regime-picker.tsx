import { useNavigate } from '@tanstack/react-router';
import { type DeskSearch, REGIMES } from '../../routes/search.ts';
import { useDeskSearch } from '../../routes/use-search.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';

/** The Decision whose supports are shown: one of them, or both. It stands in the address. */
export function RegimePicker() {
  const { w } = useLang();
  const { regime } = useDeskSearch();
  const navigate = useNavigate();
  const choose = (value: string) =>
    navigate({
      to: '.',
      search: ({ regime: _, ...rest }: DeskSearch) => ({
        ...rest,
        regime: REGIMES.find((one) => one === value),
      }),
      resetScroll: false,
    });
  return (
    <div className="filter">
      <SelectField
        label={w.common.regimeShown}
        value={regime ?? ''}
        onChange={choose}
        options={[
          { value: '', label: w.common.regimeBoth },
          ...REGIMES.map((one) => ({ value: one, label: w.common.regime[one] })),
        ]}
      />
    </div>
  );
}
