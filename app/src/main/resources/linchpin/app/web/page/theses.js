import{B as e,C as t,F as n,H as r,M as i,S as a,a as o,n as s,o as c,p as l,r as u,u as d,x as f}from"./intervals.js";import{g as p,h as m,p as h,s as g}from"./index.js";var _=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function v(){let e=m();return e.state===`failed`&&e.problem.status===404?g():d(e,p(),e=>{let o=e.theses,s=new Map(_.map(e=>[e,o.filter(t=>t.verdict===e).length])),l=n(`verdict`),u=o.map((e,t)=>({thesis:e,index:t})).filter(e=>!l||e.thesis.verdict===l).sort((e,t)=>_.indexOf(e.thesis.verdict)-_.indexOf(t.thesis.verdict));return r`
      <header class="head"><h1>${a(`theses.title`,{n:o.length,borne:s.get(`borne out`)??0,untold:s.get(`cannot be told`)??0})}</h1>
        <p class="lead">${a(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${a(`theses.filter`)}>
          <button class="chip" aria-pressed=${!l} @click=${()=>i({verdict:void 0})}>${a(`theses.all`,{n:o.length})}</button>
          ${_.map(e=>r`<button class="chip" aria-pressed=${l===e} ?disabled=${!s.get(e)} @click=${()=>i({verdict:e})}>${y(e)} ${t(`verdict.${e}`,e)} ${s.get(e)}</button>`)}
        </div></div>
      ${c({id:`theses`,title:a(`theses.claims`),note:a(`theses.note`),className:`theses`,body:r`<ol class="claims">${u.map(({thesis:e,index:t})=>x(e,t))}</ol>`,table:()=>({columns:[{title:a(`col.claim`)},{title:a(`col.verdict`)},{title:a(`col.estimate`),numeric:!0},{title:a(`col.low`),numeric:!0},{title:a(`col.high`),numeric:!0},{title:a(`col.unit`)},{title:`n`,numeric:!0},{title:a(`col.data`)},{title:a(`col.for`)},{title:a(`col.against`)}],rows:u.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:o})}`})}function y(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function b(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function x(e,n){let i=e.result;return r`<li class="claim" id="claim-${e.id}">
    <div class="claim-words">
      <p class="claim-text">${e.claim}</p>
      <p class="small soft">${S(e)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${b(e.verdict)}">${y(e.verdict)} ${t(`verdict.${e.verdict}`,e.verdict)}</span>
      <p class="small soft">${e.why}</p></div>
    <div class="claim-result">${i?r`
      ${C(e,n)}
      <p class="small soft">${i.unit} · n = ${i.n.toLocaleString(`en-US`)} · ${i.data}</p>`:r`<p class="untold small">${a(`theses.no-test`)}</p>`}
      <p class="small soft">${e.test}</p>
      ${w(e)}</div></li>`}function S(t){let{supporters:n,opponents:i,rows:o}=t.documents;return r`${n.length?a(`theses.for`,{documents:n.join(`, `)}):a(`theses.for-none`)}${i.length?r` · ${a(`theses.against`,{documents:i.join(`, `)})}`:e}
    ${o.length?r` · ${a(`theses.rows`,{rows:o.join(`, `)})}`:e}`}function C(e,t){let n=e.result,i=u([n.interval.low,n.interval.high,n.estimate]),c={label:``,value:n.estimate,outer:n.interval,hollow:e.verdict!==`borne out`&&e.verdict!==`contradicted`,tone:`accent`,text:r`${h(f(n.estimate,2),`/theses/${t}/result/estimate`)} <span class="soft">${a(`interval.to`,{low:f(n.interval.low,2),high:f(n.interval.high,2)})}</span>`};return r`<div class="bare">${s({marks:[c],name:e.claim,domain:i,ticks:o(i[0],i[1],4),tick:e=>l(e),zero:!0})}</div>`}function w(t){let n=t.documents.ablation;return n?r`<p class="small"><span class="soft">${a(`theses.ablate`)}</span> <code>${n}</code></p>`:e}export{v as theses};