import type { DocumentView, TableToMapView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import { MappingForm } from './mapping-form.tsx';
import './mapping.css';

/** Says once which column of an unknown table is which. */
export default function MappingDialog({
  document,
  onClose,
}: {
  readonly document: DocumentView;
  readonly onClose: () => void;
}) {
  const { w } = useLang();
  const asked = useQuery(documentQuery(document.document));
  return (
    <Dialog title={w.mapping.title} place="wide" onClose={onClose}>
      <p className="soft">{w.mapping.lead}</p>
      <Answer asked={asked}>
        {({ table }) =>
          table === null ? (
            <p>{w.mapping.gone}</p>
          ) : (
            <>
              <Preview table={table} />
              <MappingForm table={table} onClose={onClose} />
            </>
          )
        }
      </Answer>
    </Dialog>
  );
}

function Preview({ table }: { readonly table: TableToMapView }) {
  const { w } = useLang();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="rows-scroll mapping-preview" aria-label={w.mapping.preview} tabIndex={0}>
      <table className="rows-table">
        <caption className="unseen">{w.mapping.preview}</caption>
        <thead>
          <tr>
            {table.header.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may be named alike
              <th key={index} scope="col">
                {name === '' ? '–' : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sample never changes
            <tr key={at}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
