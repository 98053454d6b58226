import type { Provider, Schedule } from '@riserbo/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { firstRunTexts } from '../../messages/console/first-run';
import { companyQuery, providersQuery, servicesQuery, useRefresh, version } from '../data';
import { Problem } from '../problem';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { NewProvider } from './providers';
import { NewService } from './service-forms';

const WEEKDAYS = [1, 2, 3, 4, 5];
const weekly = WEEKDAYS.flatMap((weekday) => [
  { weekday, from: '09:00', to: '13:00' },
  { weekday, from: '14:00', to: '18:00' },
]);

/** From an empty practice to the first time that can be booked; nothing once there is one. */
export function FirstRun() {
  const text = useTexts(firstRunTexts);
  const company = useQuery(companyQuery);
  const services = useQuery(servicesQuery);
  const providers = useQuery(providersQuery);
  const provider = providers.data?.find(({ serviceIds }) => serviceIds.length > 0);
  const schedule = useQuery({
    queryKey: ['schedule', provider?.id],
    enabled: provider !== undefined,
    queryFn: async () => (await api.readSchedule({ path: { providerId: provider?.id ?? '' } })).data,
  });
  if (services.data === undefined || providers.data === undefined || company.data === undefined) return null;
  const hasService = services.data.length > 0;
  const hasHours = (schedule.data?.weekly.length ?? 0) > 0;
  const { locale, slug } = company.data;
  return (
    <section className="notice first-run" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{hasHours ? text.ready : text.lead}</p>
      <ol>
        <Step name={text.steps.service} isDone={hasService} isNext={!hasService}>
          <NewService done={() => undefined} />
        </Step>
        <Step name={text.steps.provider} isDone={provider !== undefined} isNext={hasService}>
          <NewProvider done={() => undefined} />
        </Step>
        <Step name={text.steps.hours} isDone={hasHours} isNext={schedule.data !== undefined}>
          {provider !== undefined && <Hours provider={provider} />}
        </Step>
      </ol>
      {hasHours && (
        <a className="button main" href={`/b/${locale}/${slug}`}>
          {text.page}
        </a>
      )}
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly children: ReactNode;
}

function Step({ name, isDone, isNext, children }: StepProps) {
  const text = useTexts(firstRunTexts);
  return (
    <li aria-current={isNext && !isDone ? 'step' : undefined}>
      <b>{name}</b> {isDone && <span className="muted">· {text.done}</span>}
      {isNext && !isDone && children}
    </li>
  );
}

const setting = ({ breaks, specialDays, timeOff }: Schedule) => ({ breaks, specialDays, timeOff });

/** Usual hours by one button. */
function Hours({ provider: { id } }: { provider: Provider }) {
  const text = useTexts(firstRunTexts);
  const refresh = useRefresh();
  const open = useMutation({
    mutationFn: async () => {
      const path = { providerId: id };
      const { data: seen } = await api.readSchedule({ path });
      await api.setSchedule({
        path,
        body: { ...setting(seen), weekly },
        headers: { 'If-Match': version(seen) },
      });
    },
    onSuccess: refresh,
  });
  return (
    <>
      <p>{text.hours}</p>
      {open.error !== null && <Problem error={open.error} />}
      <button type="button" className="main" disabled={open.isPending} onClick={() => open.mutate()}>
        {text.open}
      </button>
    </>
  );
}
