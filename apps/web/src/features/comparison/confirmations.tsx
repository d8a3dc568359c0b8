import type { Confirmation } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { confirmationsQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { type Speech, useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';

/** What a person settled about single documents; each can be taken back. */
export function Confirmations() {
  const speech = useLang();
  const { w } = speech;
  const platformName = usePlatformName();
  const confirmations = useQuery(confirmationsQuery).data ?? [];
  const takeBack = useChange();
  if (confirmations.length === 0) return null;
  return (
    <Part title={w.comparison.confirmations}>
      {takeBack.error === null ? null : <ProblemBox problem={problemOf(takeBack.error)} />}
      <ul className="stack-tight">
        {confirmations.map((one) => (
          <li key={one.id} className="row">
            <span>{confirmationWords(one, speech, platformName)}</span>
            <Button
              look="quiet"
              small
              isPending={takeBack.isPending}
              onPress={() =>
                takeBack.mutate({
                  method: 'DELETE',
                  path: `/api/confirmations/${encodeURIComponent(one.id)}`,
                })
              }
            >
              {w.comparison.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function confirmationWords(
  one: Confirmation,
  { w, fmt }: Pick<Speech, 'w' | 'fmt'>,
  platformName: (platform: string) => string,
): string {
  const said = w.comparison.confirmed;
  switch (one.kind) {
    case 'link':
      return fmt(said.link, { place: one.payment.place, number: one.invoice.number });
    case 'not-ads':
      return fmt(said['not-ads'], { place: one.payment.place });
    case 'platform':
      return fmt(said.platform, { number: one.invoice.number, platform: platformName(one.platform) });
    case 'faultless':
      return fmt(said.faultless, { number: one.invoice.number });
  }
}
