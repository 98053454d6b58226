import { useQuery } from '@tanstack/react-query';
import { money } from '../../messages';
import { settingsTexts } from '../../messages/console/settings';
import { servicesQuery } from '../data';
import { useSettings, useTexts } from '../session/settings';
import { Catalogue } from './catalogue';
import { ChangeService, NewService } from './service-forms';

/** What can be booked. */
export function ServicesSection() {
  const text = useTexts(settingsTexts);
  const { language } = useSettings();
  return (
    <Catalogue
      kind="services"
      query={useQuery(servicesQuery)}
      nameOf={({ name }) => name}
      noteOf={({ durationMinutes, price, active }) =>
        [
          text.minutes(durationMinutes),
          ...(price === null ? [] : [money(price, language)]),
          active ? text.on : text.off,
        ].join(' · ')
      }
      change={(service) => <ChangeService service={service} />}
      add={(done) => <NewService done={done} />}
    />
  );
}
