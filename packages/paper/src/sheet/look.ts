/** Sizes in points and colours of everything printed; dark enough for a black-and-white printer. */
export const PAGE = { size: 'A4', left: 42, right: 42, top: 44, bottom: 58 } as const;

export const INK = '#16202a';
export const MUTED = '#56606b';
export const LINE = '#c4cbd3';
export const FAINT = '#eef1f4';
export const ACCENT = '#0f4c75';
export const WARN = '#8a4b08';

export const SIZE = {
  title: 19,
  award: 21,
  heading: 12,
  subheading: 9.5,
  body: 9,
  table: 7.4,
  foot: 6.6,
} as const;

export type Weight = 'regular' | 'bold';

/** How one run of text looks. */
export interface Look {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
}
