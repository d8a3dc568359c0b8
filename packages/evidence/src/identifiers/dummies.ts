import { type Words, words } from '@kervan/kit';

/** A number that stands for "no number": some by rule, some because programs and people fill it in. */
export interface DummyNumber {
  readonly number: string;
  readonly meaning: Words;
  /** Roles in which it is in order; nowhere for test data. */
  readonly inOrderAs: readonly ('customer' | 'issuer')[];
}

const FOREIGN_COMPANY = words(
  'yurt dışındaki şirket için kullanılan numara',
  'the number used for a company abroad',
);
const CONSUMER = words('nihai tüketici için kullanılan numara', 'the number used for a final consumer');
const TEST = words('deneme verisinde kullanılan bir numara', 'a number used in test data');
const FILLER = words('doldurmak için yazılan bir numara', 'a number written to fill the field');

/** Formats §2.5 and §7: some of these fail the check digit and are in order, others pass it and are not. */
export const DUMMY_NUMBERS: readonly DummyNumber[] = [
  { number: '2222222222', meaning: FOREIGN_COMPANY, inOrderAs: ['customer'] },
  { number: '11111111111', meaning: CONSUMER, inOrderAs: ['customer'] },
  { number: '1111111111', meaning: FILLER, inOrderAs: [] },
  { number: '3333333333', meaning: TEST, inOrderAs: [] },
  { number: '4444444444', meaning: TEST, inOrderAs: [] },
  { number: '9999999999', meaning: TEST, inOrderAs: [] },
  { number: '1234567890', meaning: FILLER, inOrderAs: [] },
];

export function dummyNumber(text: string): DummyNumber | undefined {
  return DUMMY_NUMBERS.find((each) => each.number === text);
}
