/** Of the pages below /docs: light or dark as the reader's device, one column on a phone. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5dae1, #3a414c); --soft: light-dark(#f3f5f8, #1c2128);
  --link: light-dark(#0b5394, #8ab8ff); --mark: light-dark(#fff3bf, #4d4300); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 80rem; padding: 0 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif;
  color: light-dark(#1b1f24, #e6e9ee); background: light-dark(#fff, #12161b); overflow-wrap: anywhere; }
a { color: var(--link); }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 a { color: inherit; text-decoration: none; }
h4 { margin: 1rem 0 .3rem; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
pre { background: var(--soft); padding: .8rem; overflow-x: auto; border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: .4rem .8rem .4rem 0;
  border-top: 1px solid var(--line); }
th { width: 16rem; }
small { opacity: .75; }
dt { margin-top: .5rem; }
dd { margin-left: 1rem; }
summary { cursor: pointer; padding: .35rem 0; }
nav ul { margin: 0; padding-left: 1.2rem; }
nav li { padding: .2rem 0; }
.operation, .schema { content-visibility: auto; contain-intrinsic-size: auto 20rem; padding: .5rem 0 1rem; }
.route b { padding: .1rem .4rem; border-radius: .3rem; background: var(--soft); border: 1px solid var(--line); }
tr:target, :target > h3, h2:target { background: var(--mark); }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 1fr); column-gap: 2.5rem; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 0; }
}
@media (max-width: 40rem) {
  th, td { display: block; width: auto; padding: .2rem 0; }
  td { border-top: 0; padding-bottom: .6rem; }
}
`;
