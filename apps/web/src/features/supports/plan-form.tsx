import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { countriesAbroad } from '../../ui/countries.ts';
import { Field } from '../../ui/field.tsx';
import { countryName } from '../../ui/names.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { useTrial } from './trial.tsx';

/** Where one wants to spend: a country, a platform, or both. */
export function PlanForm() {
  const { w, lang } = useLang();
  const { plan } = useTrial();
  const [country, setCountry] = useState('');
  const [platform, setPlatform] = useState('');
  const [tried, setTried] = useState(false);
  const missing = country === '' && platform.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const named = platform.trim().toLowerCase();
    plan({ ...(country === '' ? {} : { country }), ...(named === '' ? {} : { platform: named }) });
    setCountry('');
    setPlatform('');
    setTried(false);
  };
  return (
    <form className="stack-tight" onSubmit={submit}>
      <div className="fields">
        <SelectField
          label={w.common.country}
          value={country}
          options={[{ value: '', label: w.supports.planAny }, ...countriesAbroad(lang)]}
          onChange={setCountry}
        />
        <Field
          label={w.supports.planPlatform}
          hint={w.supports.planPlatformHint}
          value={platform}
          onChange={setPlatform}
          error={tried && missing ? w.supports.planMissing : undefined}
        />
      </div>
      <div>
        <Button type="submit">{w.supports.planAdd}</Button>
      </div>
    </form>
  );
}

/** The places told so far, each with the way to take it back. */
export function Plans() {
  const { w } = useLang();
  const { plans, unplan } = useTrial();
  const place = usePlaceName();
  if (plans.length === 0) return <p className="soft">{w.supports.plansNone}</p>;
  return (
    <ul className="row">
      {plans.map((one) => {
        const name = place(one.platform ?? null, one.country ?? null);
        return (
          <li key={name} className="row">
            <strong>{name}</strong>
            <Button look="quiet" small onPress={() => unplan(one)}>
              {w.supports.forget}
              <span className="unseen">: {name}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** `Amazon · Almanya`, or the one of the two that was told. */
export function usePlaceName(): (platform: string | null, country: string | null) => string {
  const { lang } = useLang();
  const platformName = usePlatformName();
  return (platform, country) =>
    [
      ...(platform === null ? [] : [platformName(platform)]),
      ...(country === null ? [] : [countryName(country, lang)]),
    ].join(' · ');
}
