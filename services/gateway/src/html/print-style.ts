/** The style sheet of pages to print: A4, black on white, no table row split between pages. */
export const printStyle = `@page{size:A4;margin:18mm 16mm}
:root{color-scheme:light}body{font:11pt/1.45 system-ui,sans-serif;color:#111827;background:#fff;max-width:48rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:1.8rem 0 .4rem;border-bottom:2px solid #1f2937;break-after:avoid}
h3{font-size:1rem;margin:1rem 0 .3rem;break-after:avoid}p{margin:.3rem 0}
table{width:100%;border-collapse:collapse;margin:.3rem 0}th,td{text-align:left;vertical-align:top;padding:.2rem .5rem .2rem 0;border-bottom:1px solid #d1d5db;overflow-wrap:anywhere}
th{font-weight:600}td.number{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:minmax(9rem,1fr) 3fr;gap:0 .8rem;margin:.4rem 0;padding:.4rem 0;border-bottom:1px solid #d1d5db;break-inside:avoid}
dt{color:#4b5563}dd{margin:0;overflow-wrap:anywhere}.quiet{color:#4b5563}
@media print{body{max-width:none;padding:0}}`;
