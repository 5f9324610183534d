// Passkeys: the browser speaks with the device, this speaks with the browser. Without it the password remains.
(() => {
    'use strict';

    if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;

    const send = async (form, below, body, headers) => {
        const answer = await fetch(form.getAttribute('action') + below, {
            method: 'POST',
            body,
            headers: {'X-CSRF-TOKEN': form.elements._csrf.value, ...headers},
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(answer.status === 400 ? text : form.dataset.trouble);
        return text;
    };

    const acts = {
        async make(form) {
            const asked = JSON.parse(await send(form, '/question', new URLSearchParams({password: form.elements.password.value})));
            const credential = await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked)});
            const made = JSON.stringify({credential: credential.toJSON(), label: form.elements.label.value});
            await send(form, '', made, {'Content-Type': 'application/json'});
            location.reload();
        },
        async show(form) {
            const asked = JSON.parse(await send(form, '/question'));
            const credential = await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked)});
            const headers = {'Content-Type': 'application/json', 'X-Then': form.dataset.then};
            location.assign(await send(form, '', JSON.stringify(credential.toJSON()), headers));
        },
    };

    for (const form of document.querySelectorAll('form[data-passkey]')) {
        form.hidden = false;
        form.addEventListener('submit', async event => {
            event.preventDefault();
            const problem = form.querySelector('.problem');
            problem.hidden = true;
            try {
                await acts[form.dataset.passkey](form);
            } catch (failure) {
                // what the browser itself says is neither in the reader's language nor of use to them
                problem.textContent = failure.constructor === Error ? failure.message : form.dataset.trouble;
                problem.hidden = false;
            }
        });
    }
})();
