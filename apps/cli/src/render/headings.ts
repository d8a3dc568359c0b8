import { paint } from '../terminal/paint.ts';
import { indented } from './wrap.ts';

/** A heading with an empty line above it. */
export function heading(text: string, width: number): string {
  return `\n${indented(paint('bold', text), width, '')}`;
}
