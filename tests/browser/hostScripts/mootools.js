// What MooTools 1.4 does to the objects of the language and of the DOM, written after its documentation: the parts that
// a script beside it can run into.
(() => {
  const implement = (type, methods) => {
    for (const name in methods) type.prototype[name] = methods[name];
  };
  Array.from = (item) => {
    if (item === null || item === undefined) return [];
    const isList = typeof item === 'object' && typeof item.length === 'number';
    return isList ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  String.from = (item) => `${item}`;
  Number.from = (item) => Number.parseFloat(item);
  implement(Array, {
    clean() {
      return this.filter((item) => item !== null && item !== undefined);
    },
    append(items) {
      this.push(...items);
      return this;
    },
    contains(item) {
      return this.indexOf(item) !== -1;
    },
    getLast() {
      return this[this.length - 1] ?? null;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let i = this.length; i--; ) if (this[i] === item) this.splice(i, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    link() {
      return {};
    },
    each(callback, bind) {
      this.forEach(callback, bind);
      return this;
    },
  });
  implement(String, {
    contains(text, separator) {
      return (separator ? separator + this + separator : String(this)).indexOf(text) > -1;
    },
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    camelCase() {
      return this.replace(/-\D/g, (match) => match.charAt(1).toUpperCase());
    },
    toInt(base = 10) {
      return Number.parseInt(this, base);
    },
  });
  implement(Function, {
    pass(args, bind) {
      return () => this.apply(bind, args);
    },
    extend(name, value) {
      this[name] = value;
      return this;
    },
    implement(name, value) {
      this.prototype[name] = value;
      return this;
    },
    periodical(time, bind) {
      return setInterval(() => this.call(bind), time);
    },
  });
  const methods = {
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    erase(name) {
      this.removeAttribute(name);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    grab(node) {
      this.appendChild(node);
      return this;
    },
    clone() {
      return this.cloneNode(true);
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      this.innerHTML = '';
      return this;
    },
    getParent() {
      return this.parentNode;
    },
    hasClass(name) {
      return this.className.contains(name, ' ');
    },
    match(selector) {
      return this.matches(selector);
    },
    toggle() {
      this.style.display = this.style.display === 'none' ? '' : 'none';
    },
  };
  const Native = window.Element;
  for (const name in methods) Native.prototype[name] = methods[name];
  window.Element = (tag) => document.createElement(tag);
  window.Element.prototype = Native.prototype;
  window.Type = () => {};
  window.$ = document.id = (id) => document.getElementById(id);
})();
