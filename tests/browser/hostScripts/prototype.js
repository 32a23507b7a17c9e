// What Prototype.js 1.7 does to the objects of the language and of the DOM, written after its documentation: the parts
// that a script beside it can run into.
(() => {
  const done = {};
  const itself = (value) => value;
  const extend = (target, source) => {
    for (const name in source) target[name] = source[name];
    return target;
  };
  const slice = Array.prototype.slice;

  function each(iterator, context) {
    let index = 0;
    try {
      this._each((value) => iterator.call(context, value, index++));
    } catch (error) {
      if (error !== done) throw error;
    }
    return this;
  }
  function all(iterator = itself, context) {
    let result = true;
    this.each((value, index) => {
      result = result && !!iterator.call(context, value, index);
      if (!result) throw done;
    });
    return result;
  }
  function any(iterator = itself, context) {
    let result = false;
    this.each((value, index) => {
      result = !!iterator.call(context, value, index);
      if (result) throw done;
    });
    return result;
  }
  function collect(iterator = itself, context) {
    const results = [];
    this.each((value, index) => results.push(iterator.call(context, value, index)));
    return results;
  }
  function detect(iterator, context) {
    let result;
    this.each((value, index) => {
      if (!iterator.call(context, value, index)) return;
      result = value;
      throw done;
    });
    return result;
  }
  function findAll(iterator, context) {
    const results = [];
    this.each((value, index) => {
      if (iterator.call(context, value, index)) results.push(value);
    });
    return results;
  }
  function toArray() {
    return this.map();
  }
  function include(object) {
    return this.any((value) => value === object);
  }
  function max(iterator = itself) {
    return this.map(iterator).sort((a, b) => (a < b ? 1 : -1))[0];
  }
  const enumerable = {
    each,
    all,
    every: all,
    any,
    some: any,
    collect,
    map: collect,
    detect,
    find: detect,
    findAll,
    select: findAll,
    filter: findAll,
    include,
    member: include,
    max,
    toArray,
    entries: toArray,
    size: toArray,
    inspect: () => '#<Enumerable>',
  };
  extend(Array.prototype, enumerable);
  Array.prototype._reverse = Array.prototype.reverse;
  extend(Array.prototype, {
    _each: Array.prototype.forEach,
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    clone() {
      return slice.call(this);
    },
    toArray() {
      return slice.call(this);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    size() {
      return this.length;
    },
    without(...values) {
      return this.filter((value) => !values.includes(value));
    },
  });

  Array.from = window.$A = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let { length = 0 } = iterable;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };

  extend(Object, {
    extend,
    values(object) {
      const results = [];
      for (const name in object) results.push(object[name]);
      return results;
    },
    clone: (object) => extend({}, object),
    isElement: (object) => !!(object && object.nodeType === 1),
  });

  extend(Function.prototype, {
    bind(...given) {
      const [context, ...first] = given;
      if (given.length < 2 && context === undefined) return this;
      return (...rest) => this.apply(context, [...first, ...rest]);
    },
    curry(...first) {
      const method = this;
      return function (...rest) {
        return method.apply(this, [...first, ...rest]);
      };
    },
    delay(seconds) {
      return setTimeout(() => this(), seconds * 1000);
    },
    wrap(wrapper) {
      const method = this;
      return function (...rest) {
        return wrapper.apply(this, [method.bind(this), ...rest]);
      };
    },
  });

  extend(String.prototype, {
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const from = this.length - pattern.length;
      return from >= 0 && this.indexOf(pattern, from) === from;
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    truncate(length = 30) {
      return this.length > length ? `${this.slice(0, length - 3)}...` : String(this);
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toArray() {
      return this.split('');
    },
  });
  extend(Number.prototype, {
    succ() {
      return this + 1;
    },
    times(iterator) {
      for (let i = 0; i < this; i++) iterator(i);
    },
  });
  Date.prototype.toJSON = Date.prototype.toISOString;

  const methods = {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    wrap(wrapper) {
      this.parentNode.replaceChild(wrapper, this);
      wrapper.appendChild(this);
      return wrapper;
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    toggle() {
      return this[this.style.display === 'none' ? 'show' : 'hide']();
    },
    visible() {
      return this.style.display !== 'none';
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    match(selector) {
      return this.matches(selector);
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    identify() {
      this.id ||= 'anonymous_element_1';
      return this.id;
    },
    fire(name) {
      this.dispatchEvent(new Event(`dataavailable:${name}`));
    },
  };
  extend(HTMLElement.prototype, methods);
  const Native = window.Element;
  window.Element = (tag, attributes) => {
    const made = document.createElement(tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    return made;
  };
  extend(window.Element, methods);
  window.Element.prototype = Native.prototype;
  extend(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
  });
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
})();
