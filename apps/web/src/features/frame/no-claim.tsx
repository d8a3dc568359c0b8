import { Link, useNavigate } from '@tanstack/react-router';
import type { DeskSearch } from '../../routes/search.ts';
import { useLang } from '../../words/lang.tsx';
import { NewClaim } from './new-claim.tsx';
import { PageHead } from './page-head.tsx';

/** Where a new desk begins: documents first, or a period by hand. */
export function NoClaim() {
  const { w } = useLang();
  const navigate = useNavigate();
  return (
    <div className="stack-wide">
      <PageHead title={w.frame.noClaimTitle} lead={w.frame.noClaimText} />
      <p className="row">
        <Link to="/documents" className="button button-main">
          {w.frame.noClaimDocuments}
        </Link>
        <Link to="/supports" className="button button-plain">
          {w.frame.noClaimSupports}
        </Link>
      </p>
      <section className="panel">
        <NewClaim
          onOpened={(claim) => navigate({ to: '.', search: (now: DeskSearch) => ({ ...now, claim }) })}
        />
      </section>
    </div>
  );
}
