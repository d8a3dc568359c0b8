import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

export interface ButtonProps extends AriaButtonProps {
  /** `main`: the one thing to do here. `plain`: everything else. `quiet`: looks like a link. `grave`: cannot be taken back. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'grave';
  readonly small?: boolean;
}

/** A button of the house. `isPending` keeps it focusable and tells screen readers that something is under way. */
export function Button({ look = 'plain', small = false, className, ...props }: ButtonProps) {
  const extra = typeof className === 'string' ? ` ${className}` : '';
  return <AriaButton {...props} className={`button button-${look}${small ? ' button-small' : ''}${extra}`} />;
}
