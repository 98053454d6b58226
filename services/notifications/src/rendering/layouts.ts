/** The frame of every mail as plain text. */
export const textLayout = `{{#each lines}}{{this}}

{{/each}}{{#each details}}{{this}}
{{/each}}{{#if hasDetails}}
{{/if}}{{#each after}}{{this}}

{{/each}}{{#if action}}{{action}}: {{link}}

{{/if}}-- 
{{companyName}}
{{#each footer}}{{this}}
{{/each}}
{{stop}}:
{{stopLink}}
`;

const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
const font = 'font-family:Segoe UI,Helvetica,Arial,sans-serif';
const text = `class="text" style="margin:0 0 16px;${font};font-size:16px;line-height:24px;color:#1f2937"`;

/**
 * The frame of every mail as HTML, in tables with inline styles, because Outlook renders with Word. Nothing
 * is loaded from anywhere. Programs with a dark mode get colours of their own.
 */
export const htmlLayout = `<!doctype html>
<html lang="{{locale}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>{{subject}}</title>
<style>@media (prefers-color-scheme:dark){.page{background:#111827!important}.card{background:#1f2937!important}.text{color:#f3f4f6!important}.quiet,.quiet a{color:#d1d5db!important}.box{background:#111827!important}}</style></head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden">{{preheader}}</div>
<table ${table} width="100%" class="page" bgcolor="#f3f4f6" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table ${table} width="560"><tr><td><![endif]-->
<table ${table} width="100%" class="card" bgcolor="#ffffff" style="max-width:560px;background:#ffffff;border-radius:8px"><tr><td align="left" style="padding:24px">
{{#each lines}}<p ${text}>{{this}}</p>
{{/each}}{{#if hasDetails}}<table ${table} width="100%" style="margin:0 0 16px"><tr><td class="box text" bgcolor="#f3f4f6" style="padding:16px;border-radius:6px;background:#f3f4f6;${font};font-size:16px;line-height:26px;color:#1f2937">{{#each details}}{{#if @first}}<strong>{{this}}</strong>{{else}}<br>{{this}}{{/if}}{{/each}}</td></tr></table>
{{/if}}{{#each after}}<p ${text}>{{this}}</p>
{{/each}}{{#if action}}<table ${table}><tr><td bgcolor="#4338ca" style="border-radius:6px;background:#4338ca"><a href="{{link}}" style="display:inline-block;padding:12px 20px;${font};font-size:16px;color:#ffffff;text-decoration:none">{{action}}</a></td></tr></table>
{{/if}}</td></tr></table>
<table ${table} width="100%" style="max-width:560px"><tr><td align="left" class="quiet" style="padding:16px 24px;${font};font-size:14px;line-height:21px;color:#4b5563">{{companyName}}{{#each footer}}<br>{{this}}{{/each}}
<p style="margin:12px 0 0"><a href="{{stopLink}}" style="color:#4b5563">{{stop}}</a></p></td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
