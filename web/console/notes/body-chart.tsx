import { useState } from 'react';
import type { NoteContent } from '../../vault';
import { useNotesText } from './use-notes-text';

export type Mark = NonNullable<Extract<NoteContent, { format: 'soap/1' }>['bodyChart']>[number];
export const views = ['front', 'back', 'left', 'right'] as const;
export const markKinds = ['pain', 'tension', 'numbness', 'wound', 'other'] as const;
type View = Mark['view'];
/** Marks are in thousandths of the drawing. */
const [WIDTH, HEIGHT, SCALE] = [100, 200, 1000];

/** Drawings of the views that have marks; the list beside them says the same in words. */
export function BodyChart({ marks }: { marks: readonly Mark[] }) {
  const { body: text } = useNotesText();
  return (
    <div className="body-chart">
      {views
        .filter((view) => marks.some((mark) => mark.view === view))
        .map((view) => (
          <Figure key={view} view={view} marks={marks} />
        ))}
      <ol>
        {marks.map((mark, index) => (
          <li key={index}>
            {text.mark(text.kinds[mark.kind], text.views[mark.view])}
            {mark.note !== undefined && `: ${mark.note}`}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface FigureProps {
  readonly view: View;
  readonly marks: readonly Mark[];
  place?: (x: number, y: number) => void;
}
function Figure({ view, marks, place }: FigureProps) {
  const isSide = view === 'left' || view === 'right';
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="figure"
      aria-hidden="true"
      onClick={(event) => {
        const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
        const part = (at: number, of: number) => Math.round(Math.min(1, Math.max(0, at / of)) * SCALE);
        place?.(part(event.clientX - left, width), part(event.clientY - top, height));
      }}
    >
      <circle cx="50" cy="18" r="14" />
      <path
        d={
          isSide
            ? 'M50 34V110M50 40V96M50 110V190'
            : 'M50 34V104M30 42H70L82 98M30 42L18 98M50 104L38 190M50 104L62 190'
        }
      />
      {marks.map((mark, index) =>
        mark.view === view ? (
          <g key={index} className="mark">
            <circle cx={(mark.x / SCALE) * WIDTH} cy={(mark.y / SCALE) * HEIGHT} r="7" />
            <text x={(mark.x / SCALE) * WIDTH} y={(mark.y / SCALE) * HEIGHT + 3}>
              {index + 1}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}

/** Places marks by a click on the drawing, or by two sliders. */
export function BodyChartField({ marks, change }: { marks: readonly Mark[]; change(marks: Mark[]): void }) {
  const { body: text } = useNotesText();
  const [view, setView] = useState<View>('front');
  const [kind, setKind] = useState<Mark['kind']>('pain');
  const [at, move] = useState({ x: SCALE / 2, y: SCALE / 2 });
  const [note, setNote] = useState('');
  const add = () => {
    const words = note.trim();
    change([...marks, { view, kind, ...at, ...(words === '' ? {} : { note: words }) }]);
    setNote('');
  };
  const choices = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) =>
    names.map((name) => (
      <option key={name} value={name}>
        {words[name]}
      </option>
    ));
  return (
    <details>
      <summary>
        {text.title} ({marks.length})
      </summary>
      <div className="body-chart">
        <Figure view={view} marks={[...marks, { view, kind, ...at }]} place={(x, y) => move({ x, y })} />
        <div className="form">
          <label>
            {text.view}
            <select value={view} onChange={({ target }) => setView(target.value as View)}>
              {choices(views, text.views)}
            </select>
          </label>
          <label>
            {text.kind}
            <select value={kind} onChange={({ target }) => setKind(target.value as Mark['kind'])}>
              {choices(markKinds, text.kinds)}
            </select>
          </label>
          {(['x', 'y'] as const).map((axis) => (
            <label key={axis}>
              {text[axis]}
              <input
                type="range"
                max={SCALE}
                value={at[axis]}
                onChange={({ target }) => move({ ...at, [axis]: target.valueAsNumber })}
              />
            </label>
          ))}
          <label>
            {text.note}
            <input value={note} maxLength={200} onChange={({ target }) => setNote(target.value)} />
          </label>
          <div className="row">
            <button type="button" onClick={add} disabled={marks.length >= 200}>
              {text.add}
            </button>
            <button type="button" onClick={() => change(marks.slice(0, -1))} disabled={marks.length === 0}>
              {text.remove}
            </button>
          </div>
        </div>
      </div>
      {marks.length > 0 && <BodyChart marks={marks} />}
    </details>
  );
}
