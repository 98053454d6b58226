import { catalogues, type Language } from '../../messages';
import { Page } from './layout';

interface Props {
  readonly language: Language;
  readonly title: string;
  readonly detail: string;
  readonly reference: string | undefined;
  /** Where to start again. */
  readonly back: string | undefined;
}

/** What failed, what was kept, what to do. */
export function ProblemPage({ language, title, detail, reference, back }: Props) {
  const text = catalogues[language].problem;
  return (
    <Page language={language} title={title}>
      <h1>{title}</h1>
      <p className="notice alert">{detail}</p>
      {back !== undefined && (
        <p>
          <a className="button" href={back}>
            {text.again}
          </a>
        </p>
      )}
      {reference !== undefined && <p className="muted">{text.reference(reference)}</p>}
    </Page>
  );
}

/** L6: guarded by the test that counts. */
export function StoragePage({ language }: { language: Language }) {
  const { title, lead, rows, none } = catalogues[language].storage;
  return (
    <Page language={language} title={title} translated={(other) => `/storage/${other}`}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <table className="facts-table">
        <tbody>
          {Object.values(rows).map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
