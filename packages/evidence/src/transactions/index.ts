export { didNotHappen, transactionKind } from './kind-words.ts';
export { readTransactions, transactionsTitle } from './read-transactions.ts';
