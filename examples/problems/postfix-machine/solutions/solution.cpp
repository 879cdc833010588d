#include <cctype>
#include <iostream>
#include <sstream>
#include <stack>
#include <string>
using namespace std;

int main() {
    string line;
    while (getline(cin, line)) {
        istringstream in(line);
        stack<long long> st;
        string part;
        bool error = false;
        while (in >> part && !error) {
            if (part.size() > 1 || isdigit(part[0])) {
                st.push(stoll(part));
                continue;
            }
            long long b = st.top();
            st.pop();
            long long a = st.top();
            st.pop();
            if (part == "+") st.push(a + b);
            if (part == "-") st.push(a - b);
            if (part == "*") st.push(a * b);
            if (part == "/") {
                error = b == 0;
                st.push(error ? 0 : a / b);
            }
        }
        if (error)
            cout << "error\n";
        else
            cout << st.top() << "\n";
    }
}
