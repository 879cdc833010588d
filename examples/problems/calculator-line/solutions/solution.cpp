#include <iostream>
using namespace std;

int main() {
    long long result, x;
    char sign;
    cin >> result;
    while (cin >> sign >> x) {
        if (sign == '+') result += x;
        if (sign == '-') result -= x;
        if (sign == '*') result *= x;
    }
    cout << result << endl;
}
