import { service } from './setup/service.ts'
import { decision } from '../src/http/service.ts'
const M=['nieuw','heropstart','kleuter-lager','lager-secundair','andere-school','naar-hoger','ander-verslag','ander-type','naar-buitengewoon','van-buitengewoon','stoppen','onbekend']
const C=['vrij-limburg','noord-brabant','wan-team','kasterlinden','pilar','onbekend']
const V=['gc','iac','ov4','in-aanmaak','geen','onbekend']
let n=0
const show=(d:any)=>`${d.kind}:${d.outcome??(d.ask?'ask '+d.ask:'')}${d.dependsOn?'{'+d.dependsOn.map((x:any)=>x.fact+':'+x.branches.map((b:any)=>b.values.join('/')+'→'+b.outcome).join(';')).join(' ')+'}':''}`
for(const m of M){ console.log('##',m)
 for(const ty of ['9','6','onbekend']){ const rows:any={}
 for(const c of C) for(const v of V){ n++
  const base:any={moment:m,centrum:c,verslag:v,type:ty}
  if(!['kleuter-lager','lager-secundair','naar-hoger','naar-buitengewoon'].includes(m)) base.niveau=v==='ov4'?'secundair':'lager'
  if(m==='nieuw') for(const i of ['nieuw','bestaand','onbekend']){ const d:any=decision(service,'overgang',{...base,inschrijving:i}); (rows[show(d)]??=[]).push(c+'/'+v+'/'+i) }
  else { const d:any=decision(service,'overgang',base); (rows[show(d)]??=[]).push(c+'/'+v) }
 }
 for(const k in rows){ const r=rows[k]; console.log(' ['+ty+']',k,' <= ',r.length>14? r.length+': '+summ(r):r.join(' ')) } } }
function summ(r:string[]){const cs=new Set(r.map(x=>x.split('/')[0])),vs=new Set(r.map(x=>x.split('/')[1]));return [...cs].join(',')+' × '+[...vs].join(',')}
console.log(n)
