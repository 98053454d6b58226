import type { SetBookingSettings } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { settingsTexts } from '../../messages/console/settings';
import { version } from '../data';
import { Editor } from '../forms/editor';
import type { Field } from '../forms/fields';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { useTexts } from '../session/settings';
import { ReadOnly } from './read-only';

/** How long requests wait, and when a booking counts as completed. */
export function BookingRules() {
  const { booking: text } = useTexts(settingsTexts);
  const may = useMay();
  const read = async () => (await api.readBookingSettings()).data;
  const settings = useQuery({ queryKey: ['booking-settings'], queryFn: read });
  const counted = (name: keyof typeof text, min: number, max: number): Field => ({
    ...{ name, label: text[name], kind: 'number', min, max },
  });
  const fields = [
    counted('pendingMinutes', 5, 20_160),
    counted('completeAfterMinutes', 0, 20_160),
    counted('correctionDays', 0, 90),
    counted('bookingsPerGuest', 1, 100),
  ];
  return (
    <Loaded query={settings}>
      {(resource) => (
        <>
          <ReadOnly permission="company:manage" />
          <Editor
            {...{ fields, resource, read, whole: true }}
            disabled={!may('company:manage')}
            save={(body, seen) =>
              api.setBookingSettings({
                body: body as SetBookingSettings,
                headers: { 'If-Match': version(seen) },
              })
            }
          />
        </>
      )}
    </Loaded>
  );
}
