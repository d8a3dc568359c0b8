const PATHS = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 4l9 16H3L12 4zM12 10v4.5M12 17.2v.1',
  info: 'M12 11v6M12 7.5v.1M12 3a9 9 0 100 18 9 9 0 000-18z',
  chevron: 'M9 5l7 7-7 7',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v4h16v-4',
  download: 'M12 4v12M7 11l5 5 5-5M4 18v2h16v-2',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  back: 'M9 6l-5 5 5 5M4 11h9a6 6 0 016 6v2',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  question: 'M9 9.6a3 3 0 116 .2c0 2-3 2.2-3 4.1M12 17.2v.1M12 3a9 9 0 100 18 9 9 0 000-18z',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c.8-3.8 3.7-5.5 7.5-5.5s6.7 1.7 7.5 5.5',
  ring: 'M12 4.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15z',
  crossbox: 'M5 4h14v16H5zM9 8.5l6 7M15 8.5l-6 7',
  barred: 'M12 4a8 8 0 100 16 8 8 0 000-16zM6.5 6.5l11 11',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a text that says the same; never alone, so it is hidden from screen readers. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
