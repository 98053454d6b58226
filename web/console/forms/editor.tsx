import { ApiProblem } from '@riserbo/client';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { formTexts } from '../../messages/console/forms';
import { useRefresh } from '../data';
import { Problem } from '../problem';
import { useTexts } from '../session/settings';
import { Conflict } from './conflict';
import { faultOf, faultsOf } from './faults';
import { belongsTo, bodyOf, isSame, valuesOf, type Field, type Values } from './fields';
import { Input } from './input';

interface Props<Resource> {
  readonly fields: readonly Field[];
  /** What is saved now, or what a new one begins with. */
  readonly resource: Resource;
  /** By default the paths of the fields in the resource. */
  readonly toValues?: (resource: Resource) => Values;
  /** Whether the request holds every field, and not only those that were changed. */
  readonly whole?: boolean;
  readonly disabled?: boolean;
  readonly submitText?: string;
  readonly savedText?: string;
  /** @throws ApiProblem `stale_version` when someone else was faster */
  save(body: Record<string, unknown>, seen: Resource, values: Values): Promise<unknown>;
  /** What is saved now; none where versions play no part. */
  readonly read?: () => Promise<Resource>;
  readonly done?: () => void;
}

/**
 * A form that saves. Refused fields say what is accepted; when someone else was faster, both versions are shown
 * side by side and nothing typed is lost.
 */
export function Editor<Resource>(props: Props<Resource>) {
  const { fields, resource, save, read, done, whole = false, disabled = false } = props;
  const { toValues = (from: Resource) => valuesOf(fields, from) } = props;
  const text = useTexts(formTexts);
  const refresh = useRefresh();
  const form = useRef<HTMLFormElement>(null);
  const [base, setBase] = useState(resource);
  const [typed, setTyped] = useState<Values>({});
  const [theirs, setTheirs] = useState<Resource>();
  const before = toValues(base);
  const values = { ...before, ...typed };
  const change = useMutation({
    mutationFn: async (seen: Resource) => {
      const start = toValues(seen);
      const now = { ...start, ...typed };
      const sent = whole ? fields : fields.filter(({ name }) => !isSame(start[name], now[name]));
      await save(bodyOf(sent, now), seen, now);
      // what the service made of it is what comes next
      if (read !== undefined) setBase(await read());
      setTyped({});
    },
    onSuccess: async () => {
      await refresh();
      done?.();
    },
    onError: async (error) => {
      if (read !== undefined && error instanceof ApiProblem && error.code === 'stale_version')
        setTheirs(await read());
    },
  });
  const { error } = change;
  const faults = faultsOf(error, fields);
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid], .wrong + * input')?.focus();
  }, [error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate(base);
  };
  const settle = (mine: boolean) => {
    if (theirs === undefined) return;
    setBase(theirs);
    setTheirs(undefined);
    change.reset();
    if (mine) change.mutate(theirs);
    else setTyped({});
  };
  return (
    <form ref={form} className="form editor" onSubmit={submit}>
      {theirs !== undefined && (
        <Conflict {...{ fields, before, settle }} mine={values} theirs={toValues(theirs)} />
      )}
      {error !== null && theirs === undefined && (
        <Problem
          error={error}
          unplaced={faults.filter((fault) => !fields.some((field) => belongsTo(field, fault)))}
        />
      )}
      {fields.map((field) => (
        <Input
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={faultOf(field, faults, text)}
          disabled={disabled}
          change={(value) => {
            setTyped((all) => ({ ...all, [field.name]: value }));
            if (change.isSuccess) change.reset();
          }}
        />
      ))}
      {!disabled && (
        <div className="row">
          <button className="main" disabled={change.isPending}>
            {props.submitText ?? text.save}
          </button>
          <span role="status">{change.isSuccess && (props.savedText ?? text.saved)}</span>
        </div>
      )}
    </form>
  );
}
