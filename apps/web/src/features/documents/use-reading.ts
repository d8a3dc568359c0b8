import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { DESK, documentsQuery } from '../../api/queries.ts';

/**
 * How many documents are still being read. Whenever one more has been read every figure is asked for again: it may have moved
 * all of them. Called once, by the frame.
 */
export function useReading(): number {
  const client = useQueryClient();
  const documents = useQuery(documentsQuery).data ?? [];
  const reading = documents.filter((one) => one.state === 'reading').length;
  const before = useRef(0);
  useEffect(() => {
    if (reading < before.current) {
      void client.invalidateQueries({
        queryKey: DESK,
        predicate: ({ queryKey }) => queryKey[1] !== 'documents',
      });
    }
    before.current = reading;
  }, [client, reading]);
  return reading;
}
