import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './field.css';

export interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly isDisabled?: boolean;
}

/** One of a few, all visible. */
export function Choice({ label, value, onChange, options, isDisabled = false }: ChoiceProps) {
  return (
    <RadioGroup className="choice" value={value} onChange={onChange} isDisabled={isDisabled}>
      <Label className="field-label">{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            <span>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
