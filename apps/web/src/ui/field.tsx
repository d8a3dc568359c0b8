import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import './field.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong with the value; shown with the field and read out with it. */
  readonly error?: string | undefined;
  readonly name?: string;
  readonly required?: boolean;
  readonly rows?: number;
  /** Characters the field is wide enough for; the whole line when left out. */
  readonly width?: number;
  readonly numeric?: boolean;
  readonly onBlur?: () => void;
}

/** One line (or `rows` lines) of text with its label, hint and error. */
export function Field(props: FieldProps) {
  const { label, hint, error, rows, width, numeric = false } = props;
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
    >
      <Label className="field-label">{label}</Label>
      {rows === undefined ? (
        <Input
          className={numeric ? 'input figure' : 'input'}
          autoComplete="off"
          {...(numeric ? { inputMode: 'decimal' as const } : {})}
          {...(width === undefined ? {} : { style: { maxInlineSize: `${width + 3}ch` } })}
        />
      ) : (
        <TextArea className="input" rows={rows} />
      )}
      {error === undefined ? null : <FieldError className="field-error">{error}</FieldError>}
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
