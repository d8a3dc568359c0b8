import { type ReactNode, useEffect, useRef } from 'react';
import './page-head.css';

let arrived = false;

/**
 * Names the section in the tab and on the page. After a change of section the heading takes the focus, as a new page would:
 * otherwise a keyboard stays where the pressed link was.
 */
export function PageHead({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kervan`;
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      {children}
    </header>
  );
}

/** A part of a section with its heading. */
export function Part({
  title,
  lead,
  children,
  id,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}) {
  return (
    <section className="stack" aria-label={title} id={id}>
      <div className="stack-tight">
        <h2>{title}</h2>
        {lead === undefined ? null : <p className="soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
