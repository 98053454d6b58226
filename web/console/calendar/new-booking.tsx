import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { providersQuery, servicesQuery, useRefresh } from '../data';
import { Problem } from '../problem';
import { api } from '../session/session';
import { useText } from '../session/settings';
import { Sheet } from '../sheet';
import { ClientChoice } from './client-choice';
import { TimePicker } from './time-picker';

/** A button, and the dialog in which the desk books for a client. */
export function NewBooking({ zone, date }: { zone: string; date: string }) {
  const { booking: text } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="main" onClick={() => setOpen(true)}>
        {text.new}
      </button>
      {isOpen && (
        <Sheet title={text.newTitle} close={() => setOpen(false)}>
          <Form zone={zone} date={date} done={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
}

function Form({ zone, date, done }: { zone: string; date: string; done(): void }) {
  const { booking: text } = useText();
  const services = useQuery(servicesQuery);
  const providers = useQuery(providersQuery);
  const refresh = useRefresh();
  const [clientId, setClient] = useState<string>();
  const [serviceId, setService] = useState('');
  const [providerId, setProvider] = useState('');
  const book = useMutation({
    mutationFn: ({ startsAt, who }: { startsAt: string; who: string }) =>
      api.bookSlot({
        body: { serviceId, providerId: who, startsAt, clientId: clientId ?? '' },
        headers: { 'Idempotency-Key': crypto.randomUUID() },
      }),
    onSuccess: done,
    onSettled: refresh,
  });
  const offering = providers.data?.filter(
    ({ active, serviceIds }) => active && serviceIds.includes(serviceId),
  );
  return (
    <div className="form">
      {book.error !== null && <Problem error={book.error} />}
      <ClientChoice chosen={clientId} choose={setClient} />
      <label>
        {text.service}
        <select value={serviceId} onChange={(event) => setService(event.target.value)}>
          <option value="">{text.choose}</option>
          {services.data
            ?.filter(({ active }) => active)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label>
        {text.provider}
        <select value={providerId} onChange={(event) => setProvider(event.target.value)}>
          <option value="">{text.choose}</option>
          {offering?.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
        </select>
      </label>
      {clientId !== undefined && serviceId !== '' && (
        <TimePicker
          serviceId={serviceId}
          providerId={providerId === '' ? undefined : providerId}
          zone={zone}
          date={date}
          busy={book.isPending}
          choose={(startsAt, who) => book.mutate({ startsAt, who })}
        />
      )}
    </div>
  );
}
