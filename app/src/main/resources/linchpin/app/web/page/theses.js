import{P as e,S as t,V as n,a as r,b as i,f as a,j as o,l as s,n as c,o as l,r as u,x as d,z as f}from"./intervals.js";import{g as p,h as m,p as h,s as g}from"./index.js";var _=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function v(){let r=m();return r.state===`failed`&&r.problem.status===404?g():s(r,p(),r=>{let i=r.theses,a=new Map(_.map(e=>[e,i.filter(t=>t.verdict===e).length])),s=e(`verdict`),c=i.map((e,t)=>({thesis:e,index:t})).filter(e=>!s||e.thesis.verdict===s).sort((e,t)=>_.indexOf(e.thesis.verdict)-_.indexOf(t.thesis.verdict));return n`
      <header class="head"><h1>${d(`theses.title`,{n:i.length,borne:a.get(`borne out`)??0,untold:a.get(`cannot be told`)??0})}</h1>
        <p class="lead">${d(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${d(`theses.filter`)}>
          <button class="chip" aria-pressed=${!s} @click=${()=>o({verdict:void 0})}>${d(`theses.all`,{n:i.length})}</button>
          ${_.map(e=>n`<button class="chip" aria-pressed=${s===e} ?disabled=${!a.get(e)} @click=${()=>o({verdict:e})}>${y(e)} ${t(`verdict.${e}`,e)} ${a.get(e)}</button>`)}
        </div></div>
      ${l({id:`theses`,title:d(`theses.claims`),note:d(`theses.note`),className:`theses`,body:n`<ol class="claims">${c.map(({thesis:e,index:t})=>x(e,t))}</ol>`,table:()=>({columns:[{title:d(`col.claim`)},{title:d(`col.verdict`)},{title:d(`col.estimate`),numeric:!0},{title:d(`col.low`),numeric:!0},{title:d(`col.high`),numeric:!0},{title:d(`col.unit`)},{title:`n`,numeric:!0},{title:d(`col.data`)},{title:d(`col.for`)},{title:d(`col.against`)}],rows:c.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:i})}`})}function y(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function b(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function x(e,r){let i=e.result;return n`<li class="claim" id="claim-${e.id}">
    <div class="claim-words">
      <p class="claim-text">${e.claim}</p>
      <p class="small soft">${S(e)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${b(e.verdict)}">${y(e.verdict)} ${t(`verdict.${e.verdict}`,e.verdict)}</span>
      <p class="small soft">${e.why}</p></div>
    <div class="claim-result">${i?n`
      ${C(e,r)}
      <p class="small soft">${i.unit} · n = ${i.n.toLocaleString(`en-US`)} · ${i.data}</p>`:n`<p class="untold small">${d(`theses.no-test`)}</p>`}
      <p class="small soft">${e.test}</p>
      ${w(e)}</div></li>`}function S(e){let{supporters:t,opponents:r,rows:i}=e.documents;return n`${t.length?d(`theses.for`,{documents:t.join(`, `)}):d(`theses.for-none`)}${r.length?n` · ${d(`theses.against`,{documents:r.join(`, `)})}`:f}
    ${i.length?n` · ${d(`theses.rows`,{rows:i.join(`, `)})}`:f}`}function C(e,t){let o=e.result,s=u([o.interval.low,o.interval.high,o.estimate]),l={label:``,value:o.estimate,outer:o.interval,hollow:e.verdict!==`borne out`&&e.verdict!==`contradicted`,tone:`accent`,text:n`${h(i(o.estimate,2),`/theses/${t}/result/estimate`)} <span class="soft">${d(`interval.to`,{low:i(o.interval.low,2),high:i(o.interval.high,2)})}</span>`};return n`<div class="bare">${c({marks:[l],name:e.claim,domain:s,ticks:r(s[0],s[1],4),tick:e=>a(e),zero:!0})}</div>`}function w(e){let t=e.documents.ablation;return t?n`<p class="small"><span class="soft">${d(`theses.ablate`)}</span> <code>${t}</code></p>`:f}export{v as theses};