import type { Lang } from '@kervan/kit';

/** Basis points as per cent, whole or with the fraction they have: 5000 → %50, 7000 and 7050 → %70–70,5. */
export function rateText(least: number, most: number, lang: Lang): string {
  const text = least === most ? percent(least, lang) : `${percent(least, lang)}–${percent(most, lang)}`;
  return lang === 'tr' ? `%${text}` : `${text} %`;
}

function percent(points: number, lang: Lang): string {
  const fraction = String(points % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = Math.trunc(points / 100);
  return fraction === '' ? String(whole) : `${whole}${lang === 'tr' ? ',' : '.'}${fraction}`;
}
