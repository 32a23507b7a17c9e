import { readFileSync } from 'node:fs';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A property of every object, as old scripts leave one: it is met by every `for … in` and by every look for a name. */
const onEvery = (type: string, name: string, value: string): string =>
  `${type}.prototype.${name} = ${value};`;

/** What the scripts of a host do to the built-ins before the map comes, by what a reader would call it. */
export const scripts: Readonly<Record<string, string>> = {
  nothing: '',
  'Prototype.js 1.7': file('prototype.js'),
  'MooTools 1.4': file('mootools.js'),
  'toJSON as in Prototype.js 1.6': `
    Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  'a JSON of its own': `
    window.JSON = { parse: (text) => (0, eval)('(' + text + ')').toString(), stringify: (value) => String(value) };`,
  'no JSON at all': 'window.JSON = undefined;',
  'Array.from of its own':
    'Array.from = (list) => (list && list.length ? Array.prototype.slice.call(list) : []);',
  'methods on all lists': `
    for (const name of ['each', 'last', 'first', 'contains', 'remove', 'unique', 'insert'])
      Array.prototype[name] = function () { return this[0]; };`,
  'a text on all lists': onEvery('Array', 'host', "'of the host'"),
  'a text on all objects': onEvery('Object', 'foo', "'bar'"),
  'a function on all objects': onEvery('Object', 'x', 'function () {}'),
  'a number on all objects': onEvery('Object', 'version', '3'),
  'usual methods on all objects': `
    for (const name of ['each', 'extend', 'clone', 'isEmpty', 'contains', 'toJSONString', 'log', 'merge', 'forEach', 'map', 'size'])
      Object.prototype[name] = function () { return 'of the host'; };`,
  'names of fields on all objects': `
    for (const name of ['note', 'short', 'lead', 'open', 'start', 'goal', 'outside', 'source', 'via', 'said', 'aside', 'precision', 'wording'])
      Object.prototype[name] = 'of the host';`,
  'get, set and value on all objects': `
    for (const name of ['get', 'set', 'value', 'has', 'remove', 'add', 'key', 'type', 'name', 'message', 'length'])
      Object.prototype[name] = function () { return 'of the host'; };`,
  'bind of its own': `
    Function.prototype.bind = function (context, ...first) { const method = this; return (...rest) => method.apply(context, [...first, ...rest]); };`,
  'remove of its own on all elements':
    'Element.prototype.remove = function (selector) { for (const each of this.querySelectorAll(selector)) each.parentNode.removeChild(each); };',
  'append, prepend, after and before of its own': `
    Element.prototype.append = function (html) { this.insertAdjacentHTML('beforeend', html); return this; };
    Element.prototype.prepend = function (html) { this.insertAdjacentHTML('afterbegin', html); return this; };
    Element.prototype.after = function (html) { this.insertAdjacentHTML('afterend', html); return this; };
    Element.prototype.before = function (html) { this.insertAdjacentHTML('beforebegin', html); return this; };
    Element.prototype.replaceChildren = function () { this.innerHTML = ''; };`,
  'a Promise of its own': `
    { const Native = window.Promise;
      window.Promise = function Promise(resolver) {
        const inner = new Native(resolver);
        this.then = (...both) => inner.then(...both);
        this.catch = (failed) => inner.catch(failed);
      };
      Promise.resolve = (value) => new Promise((done) => done(value));
      Promise.reject = (reason) => new Promise((_, failed) => failed(reason));
      Promise.all = (list) => Native.all(list);
      Promise.race = (list) => Native.race(list);
    }`,
  'a Map and a Set of its own': `
    { const [NativeMap, NativeSet] = [Map, Set];
      function Own(inner, names) {
        this.inner = inner;
        for (const name of names) this[name] = (...given) => { const got = inner[name](...given); return got === inner ? this : got; };
        Object.defineProperty(this, 'size', { get: () => inner.size });
      }
      const shared = ['has', 'delete', 'clear', 'forEach', 'keys', 'values', 'entries'];
      window.Map = function Map(list) { Own.call(this, new NativeMap(list), [...shared, 'get', 'set']); };
      window.Set = function Set(list) { Own.call(this, new NativeSet(list), [...shared, 'add']); };
      Map.prototype[Symbol.iterator] = function () { return this.inner[Symbol.iterator](); };
      Set.prototype[Symbol.iterator] = function () { return this.inner[Symbol.iterator](); };
    }`,
  'Object.values, Object.entries and Object.assign of its own': `
    Object.values = (object) => { const all = []; for (const name in object) all.push(object[name]); return all; };
    Object.entries = (object) => { const all = []; for (const name in object) all.push([name, object[name]]); return all; };
    Object.assign = (target, ...all) => { for (const each of all) for (const name in each) target[name] = each[name]; return target; };
    Object.prototype.host = 'of the host';`,
};
