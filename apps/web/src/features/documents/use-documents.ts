import type { DocumentView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { documentsQuery, invoicesQuery } from '../../api/queries.ts';
import { isUnusable, openNeeds } from './open-needs.ts';

export interface Waiting {
  /** Documents that wait for a person. */
  readonly needing: number;
  /** Documents that could not be used. */
  readonly unusable: number;
}

/** How many documents wait for a person, and how many could not be used; nothing while the answer is under way. */
export function useWaiting(): Waiting {
  const documents = useQuery(documentsQuery).data ?? [];
  const invoices = useQuery(invoicesQuery).data;
  if (invoices === undefined) return { needing: 0, unusable: 0 };
  const needs = (one: DocumentView) => openNeeds(one, invoices).length > 0;
  return { needing: documents.filter(needs).length, unusable: documents.filter(isUnusable).length };
}
