/** Marks that stand for a style until a text is written; private characters, so that no style code is ever part of a text. */
const MARKS = {
  bold: '\uF8F0',
  dim: '\uF8F1',
  red: '\uF8F2',
  green: '\uF8F3',
  yellow: '\uF8F4',
  blue: '\uF8F5',
  end: '\uF8FF',
} as const;

export type Style = Exclude<keyof typeof MARKS, 'end'>;

const CODES: Readonly<Record<keyof typeof MARKS, string>> = {
  bold: '\u001b[1m',
  dim: '\u001b[2m',
  red: '\u001b[31m',
  green: '\u001b[32m',
  yellow: '\u001b[33m',
  blue: '\u001b[34m',
  end: '\u001b[0m',
};

/** A text in a style; whether colours are shown at all is decided when it is written. */
export function paint(style: Style | undefined, text: string): string {
  return style === undefined || text === '' ? text : `${MARKS[style]}${text}${MARKS.end}`;
}

/**
 * What a window must never get from a document: control characters, which move the cursor or open links, and the marks that turn
 * the direction of text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ALL_MARKS = /[\uF8F0-\uF8F5\uF8FF]/g;

/** The text as it goes to the window: unsafe characters shown as `·`, styles as colour codes or left out. */
export function finished(text: string, colour: boolean): string {
  const names = Object.entries(MARKS) as [keyof typeof MARKS, string][];
  return text.replace(UNSAFE, '·').replace(ALL_MARKS, (mark) => {
    const name = names.find(([, one]) => one === mark)?.[0];
    return colour && name !== undefined ? CODES[name] : '';
  });
}

/** Signs that a terminal shows two columns wide, as those of the matrix. */
const WIDE = /\p{Emoji_Presentation}/u;

/** How many columns a text takes; styles take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.replace(ALL_MARKS, '').normalize('NFC')) width += WIDE.test(sign) ? 2 : 1;
  return width;
}
