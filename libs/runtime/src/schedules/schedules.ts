import {
  Inject,
  Injectable,
  Optional,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Clock } from '../clock';
import { CONFIG } from '../config/load-config';
import { Log } from '../logging/log';
import { Tenants } from '../tenants/tenants';
import { EVERY, intervalMs, type Scheduled } from './every';
import type { Round } from './round';
import { Schedule } from './schedule';

const LONGEST_FIRST_WAIT_MS = 60_000;
const JITTER = 0.1;

/** Finds the methods marked with `@Every` and runs their rounds between bootstrap and shutdown. */
@Injectable()
export class Schedules implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly running = new Map<Schedule, Promise<void>>();
  private stopped = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly timers: SchedulerRegistry,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: unknown,
    @Optional() private readonly tenants?: Tenants,
  ) {}

  /** @throws Error for an interval that cannot be scheduled, and for `replicas: 'one'` without a database */
  onApplicationBootstrap(): void {
    // an alias (`useExisting`) shows the same instance again
    const instances = new Set(this.discovery.getProviders().map(({ instance }): unknown => instance));
    for (const instance of instances)
      if (typeof instance === 'object' && instance !== null) this.start(instance);
  }

  /** Waits for the rounds in progress. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const schedule of this.running.keys()) {
      schedule.stop();
      if (this.timers.doesExist('timeout', schedule.name)) this.timers.deleteTimeout(schedule.name);
    }
    await Promise.all(this.running.values());
  }

  private start(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    for (const method of prototype === null ? [] : this.scanner.getAllMethodNames(prototype)) {
      const run = prototype?.[method];
      const scheduled =
        typeof run === 'function' && (Reflect.getMetadata(EVERY, run) as Scheduled | undefined);
      if (!scheduled) continue;
      const name = `${instance.constructor.name}.${method}`;
      if (scheduled.replicas === 'one' && !this.tenants)
        throw new Error(`${name} cannot take turns without a database`);
      const interval = intervalMs(scheduled.interval, this.config);
      const options = {
        name,
        intervalMs: interval,
        run: (run as (round: Round) => unknown).bind(instance),
        tenants: scheduled.replicas === 'one' ? this.tenants : undefined,
      };
      const schedule = new Schedule(options, this.clock, this.log);
      this.running.set(schedule, Promise.resolve());
      this.after(Math.min(interval, LONGEST_FIRST_WAIT_MS), schedule);
    }
  }

  private after(ms: number, schedule: Schedule): void {
    if (this.stopped) return;
    const timer = setTimeout(
      () => {
        this.timers.deleteTimeout(schedule.name);
        this.running.set(
          schedule,
          schedule.next().then((wait) => this.after(wait, schedule)),
        );
      },
      ms * (1 + Math.random() * JITTER),
    );
    this.timers.addTimeout(schedule.name, timer.unref());
  }
}
