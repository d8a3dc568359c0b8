import { jsonSchema, jsonSchemaText, schemaNames } from '@kervan/desk';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { table } from '../render/table.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan schema [NAME]` */
export const run: Run = async (context) => {
  const { args, json, terminal, words } = context;
  const name = args.positionals[0];
  if (name !== undefined) {
    terminal.raw(jsonSchemaText(name));
    return EXIT.ok;
  }
  if (json) {
    printJson(context, schemaNames);
    return EXIT.ok;
  }
  const rows = schemaNames.map((one) => [
    { text: one, style: 'bold' as const },
    String(jsonSchema(one).description ?? ''),
  ]);
  terminal.out(paint('dim', words.schema.list));
  terminal.out(
    table(
      [
        { title: '', least: 12 },
        { title: '', least: 20 },
      ],
      rows,
      terminal.columns,
    ),
  );
  return EXIT.ok;
};
