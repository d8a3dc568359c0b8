export { STATEMENT_NAMES, type StatementColumns, statementColumns } from './columns.ts';
export { originalAmount } from './original-amount.ts';
export { readStatementHead, type StatementHead } from './preamble.ts';
export { readStatement, statementTitle } from './read-statement.ts';
