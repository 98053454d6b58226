/**
 * The denominator of `slots-cpu` and a part of that of `search`: a bare sweep over integer minutes with a
 * cached zone table. It answers the same query as the slot engine for the simple case that is measured:
 * weekly hours and breaks that end by midnight and do not touch or overlap, a grid that divides the day,
 * claims of a provider that do not overlap. No special days, daily limits, checks or explanations, and no
 * JSON. It takes the engine's input types, so both get the same data, and shares no code with it.
 */
import type { SlotProvider, SlotService, SlotWindow } from '../../services/booking/src/domain/slots';
import { lookUp, type ZoneTable } from './zone-lookup';

const day = 1440;

/** The starts of one provider, in UTC minutes. `table` is that of the provider's zone. */
export function sweep(
  service: SlotService,
  provider: SlotProvider,
  window: SlotWindow,
  table: ZoneTable,
): number[] {
  const { durationMin, bufferBeforeMin, gridMin } = service;
  const { busy, timeOff } = provider;
  const length = durationMin + service.bufferAfterMin;
  const first = Math.max(window.from, window.now + 1, window.now + service.minNoticeMin);
  const last = Math.min(window.to - 1, window.now + service.horizonDays * day);
  const lastDate = Math.floor(last / day) + 1;
  const weekly = byWeekday(provider.weekly);
  const breaks = byWeekday(provider.breaks);
  const starts: number[] = [];
  let claim = 0;
  let off = 0;
  for (let date = Math.floor(first / day) - 1; date <= lastDate; date++) {
    const hours = weekly[(date + 3) % 7]!;
    const pauses = breaks[(date + 3) % 7]!;
    for (let i = 0; i < hours.length; i += 2) {
      const opens = lookUp(table, date * day + hours[i]!);
      const closes = lookUp(table, date * day + hours[i + 1]!);
      let pause = 0;
      let pauseFrom = pauses.length > 0 ? lookUp(table, date * day + pauses[0]!) : Infinity;
      let pauseTo = pauses.length > 0 ? lookUp(table, date * day + pauses[1]!) : Infinity;
      let start = opens < first ? opens + Math.ceil((first - opens) / gridMin) * gridMin : opens;
      const stop = Math.min(closes - durationMin, last);
      while (start <= stop) {
        while (pauseTo <= start) {
          pause += 2;
          pauseFrom = pause < pauses.length ? lookUp(table, date * day + pauses[pause]!) : Infinity;
          pauseTo = pause < pauses.length ? lookUp(table, date * day + pauses[pause + 1]!) : Infinity;
        }
        while (claim < busy.length && busy[claim + 1]! <= start - bufferBeforeMin) claim += 2;
        while (off < timeOff.length && timeOff[off + 1]! <= start) off += 2;
        let free = start;
        if (pauseFrom < start + durationMin) free = pauseTo;
        else if (off < timeOff.length && timeOff[off]! < start + durationMin) free = timeOff[off + 1]!;
        else if (claim < busy.length && busy[claim]! < start + length)
          free = busy[claim + 1]! + bufferBeforeMin;
        else starts.push(start);
        start += free > start ? Math.ceil((free - start) / gridMin) * gridMin : gridMin;
      }
    }
  }
  return starts;
}

/** From and to of each interval, by weekday, Monday at 0. */
function byWeekday(intervals: SlotProvider['weekly']): number[][] {
  const days: number[][] = [[], [], [], [], [], [], []];
  for (const { weekday, from, to } of intervals) days[weekday - 1]!.push(from, to);
  return days;
}
