import type { Features } from '@riserbo/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsTexts } from '../../messages/console/settings';
import { useRefresh } from '../data';
import { Loaded } from '../loaded';
import { Problem } from '../problem';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { withStepUp } from '../session/step-up';
import { Sheet } from '../sheet';
import { ReadOnly } from './read-only';

type Cell = Features['features'][number];

/** What goes with what, and beside each switch why it cannot be turned. */
export function FeaturesSection() {
  const { features: text } = useTexts(settingsTexts);
  const features = useQuery({
    queryKey: ['features'],
    queryFn: async () => (await api.readFeatures()).data,
  });
  const [asked, ask] = useState<Cell>();
  const namesOf = (all: readonly Cell['feature'][]) => all.map((name) => text.names[name]).join(', ') || '–';
  return (
    <Loaded query={features}>
      {({ plan, features: cells }) => (
        <>
          <ReadOnly permission="company:manage" />
          <p>
            {text.plan}: <b>{plan}</b>
          </p>
          <div className="scroll" tabIndex={0} role="region" aria-label={text.caption}>
            <table className="list">
              <caption>{text.caption}</caption>
              <thead>
                <tr>
                  {[text.feature, text.state, text.needs, text.excludes].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cells.map((cell) => (
                  <tr key={cell.feature}>
                    <th scope="row">
                      {text.names[cell.feature]}
                      <small>{text.data[cell.feature]}</small>
                    </th>
                    <td>
                      <State cell={cell} ask={() => ask(cell)} />
                    </td>
                    <td>{namesOf(cell.needs)}</td>
                    <td>{namesOf(cell.excludes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {asked !== undefined && <Switch cell={asked} close={() => ask(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

/** On or off, and the switch; or why there is none: the plan, another feature, or the installation. */
function State({ cell, ask }: { cell: Cell; ask(): void }) {
  const { features: text } = useTexts(settingsTexts);
  const may = useMay();
  const { feature, on, refusal } = cell;
  const act = on ? text.turnOff : text.turnOn;
  const others = refusal === 'feature_conflict' ? cell.excludedBy : [...cell.missing, ...cell.neededBy];
  return (
    <>
      <p>{text.states[on ? 'on' : 'off']}</p>
      {refusal !== null && (
        <small>
          {text.why[refusal]}{' '}
          {refusal === 'plan_required'
            ? text.plansHint(cell.plans.join(', '))
            : others.map((name) => text.names[name]).join(', ')}
        </small>
      )}
      {may('features:manage') && cell.canSwitch && (
        <button type="button" aria-label={`${act}: ${text.names[feature]}`} onClick={ask}>
          {act}
        </button>
      )}
    </>
  );
}

/** What the switch does to data, before it is turned. */
function Switch({ cell: { feature, on }, close }: { cell: Cell; close(): void }) {
  const { features: text } = useTexts(settingsTexts);
  const refresh = useRefresh();
  const turn = useMutation({
    mutationFn: () =>
      withStepUp('protections', (headers) =>
        api.switchFeature({ path: { feature }, body: { on: !on }, ...(headers && { headers }) }),
      ),
    onSuccess: async () => {
      await refresh();
      close();
    },
  });
  return (
    <Sheet title={text.ask(text.names[feature], !on)} close={close}>
      <p>{text.data[feature]}</p>
      {turn.error !== null && <Problem error={turn.error} />}
      <div className="row">
        <button type="button" className="main" disabled={turn.isPending} onClick={() => turn.mutate()}>
          {on ? text.turnOff : text.turnOn}
        </button>
        <button type="button" onClick={close}>
          {text.keep}
        </button>
      </div>
    </Sheet>
  );
}
