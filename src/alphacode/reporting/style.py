"""The one style sheet of pages and pictures: light, dark and print."""

from typing import Final

_LIGHT = """--paper:#fff;--card:#f6f7f9;--ink:#1c2430;--muted:#626d7c;--rule:#dfe3e8;
--track:#eceff3;--a0:#2563a8;--a1:#c2571a;--a2:#2f8557;--a3:#7b4ba6;--a4:#a8862a;
--a5:#5b6673;--good:#00785a;--bad:#c2571a;--odd:#a8862a;--pale:#c3cad3"""
_DARK = """--paper:#14181e;--card:#1d232b;--ink:#e4e8ee;--muted:#98a3b1;--rule:#323b47;
--track:#252c36;--a0:#6aa7e8;--a1:#f09a5b;--a2:#63c392;--a3:#bd93e2;--a4:#dcbd5e;
--a5:#9aa7b5;--good:#4cc29a;--bad:#f09a5b;--odd:#dcbd5e;--pale:#4a5563"""

_SERIES = "".join(
    f".f{i}{{fill:var(--a{i})}}.s{i}{{stroke:var(--a{i})}}" for i in range(6)
)

PICTURE: Final = (
    f":root{{{_LIGHT}}}@media(prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    f"@media print{{:root{{{_LIGHT}}}}}"
    ".t{font:12px system-ui,sans-serif;fill:var(--ink);"
    "font-variant-numeric:tabular-nums}"
    ".m{fill:var(--muted)}.b{font-weight:600}.g{stroke:var(--rule)}"
    ".track{fill:var(--track)}.line{fill:none;stroke-width:2;stroke-linejoin:round}"
    ".band{opacity:.16}.whisker{stroke-width:2.5}.rim{stroke:var(--paper);stroke-width:1}"
    ".good{fill:var(--good)}.bad{fill:var(--bad)}.odd{fill:var(--odd)}"
    ".pale{fill:var(--pale)}.half{opacity:.45}" + _SERIES
)
"""What pictures need; a picture that stands alone carries it."""

PAGE: Final = (
    PICTURE
    + """
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main{max-width:1140px;margin:0 auto;padding:28px 20px 60px}
h1{font-size:26px;line-height:1.2;margin:0 0 6px;overflow-wrap:anywhere}
h2{font-size:19px;margin:38px 0 10px;padding-top:14px;border-top:1px solid var(--rule);
overflow-wrap:anywhere}
h3{font-size:15px;margin:22px 0 8px}
p{margin:8px 0;max-width:78ch;overflow-wrap:anywhere}
.quiet{color:var(--muted)}
.note{border-left:4px solid var(--odd);background:var(--card);padding:8px 12px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;
margin:18px 0}
.tile{background:var(--card);border-radius:8px;padding:12px 14px}
.tile b{display:block;font-size:25px;line-height:1.15;font-weight:650;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.tile span{display:block;color:var(--muted);font-size:13px}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(480px,100%),1fr));
gap:18px;margin:12px 0}
.pictures:has(figure:nth-child(3)) figure:first-child{grid-row:span 2}
figure{margin:0;background:var(--card);border-radius:8px;padding:14px;min-width:0}
figure svg{width:100%;max-width:680px;height:auto;display:block;margin:0 auto}
figcaption{color:var(--muted);font-size:13px;margin-top:8px}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:13.5px;font-variant-numeric:tabular-nums;
margin:8px 0;min-width:50%}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{padding:5px 7px;border-bottom:1px solid var(--rule);text-align:left;
vertical-align:middle;max-width:420px;overflow-wrap:break-word}
th{font-weight:600;color:var(--muted);vertical-align:bottom}
td.n,th.n{text-align:right;white-space:nowrap}
td svg{width:120px;height:12px;display:block;border-radius:3px}
.mark{font-weight:600;white-space:nowrap}
.mark.good{color:var(--good)}.mark.bad{color:var(--bad)}.mark.odd{color:var(--odd)}
.mark.quiet{color:var(--muted);font-weight:400}
details{margin:10px 0}summary{cursor:pointer;color:var(--muted)}
footer{margin-top:40px;color:var(--muted);font-size:13px}
@media print{
@page{margin:14mm}
body{font-size:10px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}p{max-width:none}
h1{font-size:20px}h2{font-size:14px;margin-top:18px;padding-top:8px}
.tiles{grid-template-columns:repeat(5,1fr);gap:8px}.tile{padding:8px}
.tile b{font-size:16px}.tile span,figcaption,footer{font-size:9px}
.pictures{gap:8px}figure{padding:8px}.wide{overflow:visible}
table{font-size:8.5px}th,td{padding:2px 5px}td svg{width:90px;height:8px}
figure,.tile,tr{break-inside:avoid}h2,h3{break-after:avoid}
.pictures{grid-template-columns:1fr 1fr}
thead{display:table-header-group}
}
"""
)
